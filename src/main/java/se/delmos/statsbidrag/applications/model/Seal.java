package se.delmos.statsbidrag.applications.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.kernel.Sha256;

/**
 * The SHA-256 of an application in one form only: the form version, then each answer by path, in the order of the paths and
 * with its length before it, so that no two applications have the same form. An answer left blank is no answer.
 */
public record Seal(String hash) {

    /**
     * Seals what is handed in.
     *
     * @param besides what else belongs to it, in one order only
     */
    public static Seal of(FormVersionId form, Map<String, String> answers, List<String> besides) {
        var canonical = new StringBuilder("form:" + form + "\n");
        new TreeMap<>(answers).forEach((path, text) -> {
            if (!text.isBlank()) {
                canonical.append(part(path)).append(part(text)).append('\n');
            }
        });
        besides.forEach(more -> canonical.append('+').append(part(more)).append('\n'));
        return new Seal(Sha256.hex(canonical.toString()));
    }

    private static String part(String text) {
        return text.length() + ":" + text;
    }
}
