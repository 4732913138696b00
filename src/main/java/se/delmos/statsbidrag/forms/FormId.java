package se.delmos.statsbidrag.forms;

import java.util.UUID;
import se.delmos.statsbidrag.kernel.Identifier;

/** The identity of a form. */
public record FormId(UUID value) implements Identifier {

    public static FormId create() {
        return new FormId(Identifier.next());
    }

    public static FormId of(String text) {
        return new FormId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
