package se.delmos.statsbidrag.kernel;

/**
 * A refusal that a user can meet and mend. The message is a key in the module's text bundle, which says in plain
 * Swedish what is wrong and what to do; pages show it, and nothing of the use case is kept.
 */
public class RuleViolation extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    public RuleViolation(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** Refuses with the sentence of the key when something is wrong. */
    public static void refuseIf(boolean wrong, String key) {
        if (wrong) {
            throw new RuleViolation(key);
        }
    }

    /** Refuses with the sentence of the key unless it is allowed. */
    public static void refuseUnless(boolean allowed, String key) {
        refuseIf(!allowed, key);
    }

    /** Returns the key of the sentence in the text bundle. */
    public String key() {
        return key;
    }

    /** Returns the values of the sentence's placeholders. */
    public Object[] arguments() {
        return arguments.clone();
    }
}
