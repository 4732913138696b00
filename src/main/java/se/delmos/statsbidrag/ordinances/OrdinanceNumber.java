package se.delmos.statsbidrag.ordinances;

/** The number of an ordinance in Svensk författningssamling, for instance {@code 2018:118}. */
public record OrdinanceNumber(String value) {

    public OrdinanceNumber {
        if (!value.matches("[0-9]{4}:[0-9]+")) {
            throw new IllegalArgumentException("Not an SFS number: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
