package se.delmos.statsbidrag.documents;

import java.util.UUID;
import se.delmos.statsbidrag.kernel.Identifier;

/** The identity of a stored document. */
public record DocumentId(UUID value) implements Identifier {

    public static DocumentId create() {
        return new DocumentId(Identifier.next());
    }

    public static DocumentId of(String text) {
        return new DocumentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
