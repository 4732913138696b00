package se.delmos.statsbidrag.forms.model;

import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Kind;
import se.delmos.statsbidrag.forms.FormDefinition.Section;
import se.delmos.statsbidrag.forms.FormDefinition.Text;

/** A form before anything is asked in it. */
public final class NewFrame {

    private NewFrame() {}

    /** Returns a form's title, kind and source without parts, to put around the parts of another. */
    public static FormDefinition of(Kind kind, Text title, Optional<String> source) {
        return new FormDefinition(FormDefinition.SCHEMA, kind, title, source, List.of(), List.of());
    }

    /** Returns a form with one empty section, to begin with. */
    public static FormDefinition withSection(Kind kind, String title, Text section) {
        var first =
                new Section(NewId.of(section.sv(), List.of()), section, Optional.empty(), Optional.empty(), List.of());
        return Edit.add(first).apply(of(kind, new Text(title, ""), Optional.empty()));
    }
}
