package se.delmos.statsbidrag.imports.model;

import se.delmos.statsbidrag.kernel.RuleViolation;

/** A row that cannot be read. The sentence says what is wrong with it and how to mend it. */
public class FaultyRow extends RuleViolation {

    public FaultyRow(String key, Object... arguments) {
        super(key, arguments);
    }
}
