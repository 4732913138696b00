package se.delmos.statsbidrag.applications.web;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.applications.model.Field;

/** What a person typed in one section, as it was typed: nothing is refused before it is saved. */
interface SectionForm {

    /** Returns the revision of the section that the person opened. */
    int revision();

    /** Returns the typed texts by field; what was not sent is left out. */
    Map<Field, @Nullable String> typed();

    default Map<Field, String> texts() {
        var texts = new EnumMap<Field, String>(Field.class);
        typed().forEach((field, text) -> texts.put(field, text == null ? "" : text));
        return texts;
    }
}
