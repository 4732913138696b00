package se.delmos.statsbidrag.applicants;

import java.util.UUID;
import se.delmos.statsbidrag.kernel.Identifier;

/** The identity of a person's wish to be let into an organisation. */
public record AccessRequestId(UUID value) implements Identifier {

    public static AccessRequestId create() {
        return new AccessRequestId(Identifier.next());
    }

    public static AccessRequestId of(String text) {
        return new AccessRequestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
