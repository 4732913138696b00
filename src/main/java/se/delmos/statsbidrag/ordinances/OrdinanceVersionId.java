package se.delmos.statsbidrag.ordinances;

/** The id of one wording of an ordinance, for instance {@code 118-v1}. Frozen on a call when it is published. */
public record OrdinanceVersionId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
