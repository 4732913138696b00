package se.delmos.statsbidrag.applications.model;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a person typed in a section: all of it, or one answer. Line breaks are those of the script.
 *
 * @param section the id of the section in the form
 * @param revision the revision of the section that the person saw when the text was typed
 * @param writer names the window that the person writes in, empty where there is no script
 * @param texts word for word, by the path of the answer
 */
public record Typing(String section, int revision, String writer, Map<String, String> texts) {

    private static final int MOST_CHARACTERS = 100_000;

    public Typing {
        refuseIf(
                texts.values().stream().anyMatch(text -> text.length() > MOST_CHARACTERS),
                "applications.save.too-much");
        texts = texts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, text -> text.getValue().replace("\r\n", "\n")));
    }

    /** What a person typed in a page without script. */
    public Typing(String section, int revision, Map<String, String> texts) {
        this(section, revision, "", texts);
    }
}
