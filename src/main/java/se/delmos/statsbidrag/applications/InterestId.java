package se.delmos.statsbidrag.applications;

import java.util.UUID;
import se.delmos.statsbidrag.kernel.Identifier;

/** The identity of an expression of interest. */
public record InterestId(UUID value) implements Identifier {

    public static InterestId create() {
        return new InterestId(Identifier.next());
    }

    public static InterestId of(String text) {
        return new InterestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
