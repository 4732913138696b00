package se.delmos.statsbidrag.applications.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What the answers of a section were when a page showed them, as short marks that the page carries: so an answer that the
 * person never touched is not taken for a wish to bring its old text back.
 */
public record Shown(List<String> marks) {

    public static Shown of(Draft draft, Section section) {
        return new Shown(Field.in(section).stream()
                .map(field -> mark(field, draft.text(field)))
                .toList());
    }

    /** Reads the marks that a page carried; unreadable marks make every answer count as touched. */
    public static Shown parse(String carried) {
        return new Shown(List.of(carried.split(",", -1)));
    }

    public boolean isUntouched(Field field, String typed) {
        return marks.contains(mark(field, typed.strip()));
    }

    private static String mark(Field field, String text) {
        return field.formName() + ":"
                + Integer.toHexString(text.replace("\r\n", "\n").hashCode());
    }

    @Override
    public String toString() {
        return marks.stream().collect(Collectors.joining(","));
    }
}
