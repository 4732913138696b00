package se.delmos.statsbidrag.calls.model;

import java.util.List;

/**
 * What a draft lacks before it can be published: the section it belongs to, and the sentence that says it.
 *
 * @param values what the sentence names
 */
public record CallGap(CallSection section, String key, List<String> values) {

    public CallGap(CallSection section, String key) {
        this(section, key, List.of());
    }
}
