package se.delmos.statsbidrag.applications.usecase;

import java.util.List;
import se.delmos.statsbidrag.applications.model.Gap;
import se.delmos.statsbidrag.applications.model.Section;

/**
 * All answers of a draft, to read through before it is sent.
 *
 * @param gaps what is missing; nothing when it can be sent
 * @param advice what is complete but outside the terms of the call: it can be sent, and may be refused
 */
public record CheckPage(DraftPage draft, List<Part> parts, List<Gap> gaps, List<Advice> advice) {

    /** Returns where a gap is mended, below the application's own address. */
    public static String placeOf(Gap gap) {
        return new Row(gap.field(), "").place();
    }

    /** One section with its answers. */
    public record Part(Section section, String slug, List<Row> rows) {}

    /** A sentence of advice: a key in the text bundle and the values of its placeholders. */
    public record Advice(String key, List<Object> arguments) {}
}
