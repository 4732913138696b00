package se.delmos.statsbidrag.applications.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.applications.model.Field;
import se.delmos.statsbidrag.applications.model.Section;
import se.delmos.statsbidrag.applications.model.Shown;
import se.delmos.statsbidrag.applications.model.Typing;

/** What a person typed in one section, as it was typed: nothing is refused before it is saved. */
interface SectionForm {

    /** Returns the revision of the section that the person opened. */
    int revision();

    /** Returns the typed texts by field; what was not sent is left out. */
    Map<Field, @Nullable String> typed();

    /** Returns the name of the window the form stands in, which a script gives it. */
    @Nullable
    String writer();

    /** Returns the marks of what the page showed when it was opened. */
    @Nullable
    String shown();

    /** Returns what was typed; what the page did not ask, and what the person did not touch, is left as it is. Line breaks are those of the script. */
    default Typing typing(Section section) {
        var shown = Shown.parse(Objects.requireNonNullElse(shown(), ""));
        var texts = new EnumMap<Field, String>(Field.class);
        typed().forEach((field, text) -> {
            if (text != null && !shown.isUntouched(field, text)) {
                texts.put(field, text.replace("\r\n", "\n"));
            }
        });
        return new Typing(section, revision(), Objects.requireNonNullElse(writer(), ""), texts);
    }
}
