package se.delmos.statsbidrag.applications;

import java.util.UUID;
import se.delmos.statsbidrag.kernel.Identifier;

/** The identity of an application. */
public record ApplicationId(UUID value) implements Identifier {

    public static ApplicationId create() {
        return new ApplicationId(Identifier.next());
    }

    public static ApplicationId of(String text) {
        return new ApplicationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
