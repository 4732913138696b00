package se.delmos.statsbidrag.identity;

import java.util.UUID;
import se.delmos.statsbidrag.kernel.Identifier;

/** The identity of a person who uses the system. */
public record ActorId(UUID value) implements Identifier {

    public static ActorId create() {
        return new ActorId(Identifier.next());
    }

    public static ActorId of(String text) {
        return new ActorId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
