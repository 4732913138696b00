package se.delmos.statsbidrag.calls;

import java.util.UUID;
import se.delmos.statsbidrag.kernel.Identifier;

/** The identity of a call. */
public record CallId(UUID value) implements Identifier {

    public static CallId create() {
        return new CallId(Identifier.next());
    }

    public static CallId of(String text) {
        return new CallId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
