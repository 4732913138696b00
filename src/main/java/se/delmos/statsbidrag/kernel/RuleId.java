package se.delmos.statsbidrag.kernel;

/** The id of a rule of law or process, for instance {@code R-118-05}. The text of the rule is data in {@code ordinances}. */
public record RuleId(String value) {

    public RuleId {
        if (!value.matches("R-[A-Z0-9]+-[0-9]{2}")) {
            throw new IllegalArgumentException("Not a rule id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
