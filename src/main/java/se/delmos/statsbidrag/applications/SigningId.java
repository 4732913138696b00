package se.delmos.statsbidrag.applications;

import java.util.UUID;
import se.delmos.statsbidrag.kernel.Identifier;

/** The identity of a round of signatures on an application. */
public record SigningId(UUID value) implements Identifier {

    public static SigningId create() {
        return new SigningId(Identifier.next());
    }

    public static SigningId of(String text) {
        return new SigningId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
