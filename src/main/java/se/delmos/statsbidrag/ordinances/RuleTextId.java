package se.delmos.statsbidrag.ordinances;

import se.delmos.statsbidrag.kernel.RuleId;

/** The id of a rule's text in one wording, or in all that have no text of their own, for instance {@code R-118-05_118-v1}. */
public record RuleTextId(RuleId rule, String version) {

    /** Reads an id as it stands in an address. */
    public static RuleTextId of(String text) {
        var parts = text.split("_", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("Not the id of a rule's text: " + text);
        }
        return new RuleTextId(new RuleId(parts[0]), parts[1]);
    }

    @Override
    public String toString() {
        return rule + "_" + version;
    }
}
