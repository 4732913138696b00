package se.delmos.statsbidrag.applicants;

import java.util.UUID;
import se.delmos.statsbidrag.kernel.Identifier;

/** The identity of an organisation that applies for or receives grants. */
public record ApplicantId(UUID value) implements Identifier {

    public static ApplicantId create() {
        return new ApplicantId(Identifier.next());
    }

    public static ApplicantId of(String text) {
        return new ApplicantId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
