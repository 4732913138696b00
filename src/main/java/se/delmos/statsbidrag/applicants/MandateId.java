package se.delmos.statsbidrag.applicants;

import java.util.UUID;
import se.delmos.statsbidrag.kernel.Identifier;

/** The identity of a signatory's or a representative's mandate. */
public record MandateId(UUID value) implements Identifier {

    public static MandateId create() {
        return new MandateId(Identifier.next());
    }

    public static MandateId of(String text) {
        return new MandateId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
