package se.delmos.statsbidrag.decisions;

/** What was decided. */
public enum Outcome {
    GRANTED,
    PARTLY_GRANTED,
    REFUSED,
    DISMISSED;

    public boolean grantsMoney() {
        return this == GRANTED || this == PARTLY_GRANTED;
    }
}
