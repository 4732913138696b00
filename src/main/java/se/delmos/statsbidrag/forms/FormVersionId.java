package se.delmos.statsbidrag.forms;

import java.util.UUID;
import se.delmos.statsbidrag.kernel.Identifier;

/** The identity of a form version. */
public record FormVersionId(UUID value) implements Identifier {

    public static FormVersionId create() {
        return new FormVersionId(Identifier.next());
    }

    public static FormVersionId of(String text) {
        return new FormVersionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
