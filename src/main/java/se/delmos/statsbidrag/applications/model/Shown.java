package se.delmos.statsbidrag.applications.model;

import java.util.List;
import java.util.Map;

/**
 * What the answers of a section were when a page showed them, as short marks that the page carries: so an answer that the
 * person never touched is not taken for a wish to bring its old text back.
 */
public record Shown(List<String> marks) {

    /** Marks the answers at the paths of a section. */
    public static Shown of(Map<String, String> answers, List<String> paths) {
        return new Shown(paths.stream()
                .map(path -> mark(path, answers.getOrDefault(path, "").strip()))
                .toList());
    }

    /** Reads the marks that a page carried; unreadable marks make every answer count as touched. */
    public static Shown parse(String carried) {
        return new Shown(List.of(carried.split(",", -1)));
    }

    public boolean isUntouched(String path, String typed) {
        return marks.contains(mark(path, typed.strip()));
    }

    private static String mark(String path, String text) {
        return path + ":" + Integer.toHexString(text.replace("\r\n", "\n").hashCode());
    }

    @Override
    public String toString() {
        return String.join(",", marks);
    }
}
