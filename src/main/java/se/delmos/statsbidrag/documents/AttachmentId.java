package se.delmos.statsbidrag.documents;

import java.util.UUID;
import se.delmos.statsbidrag.kernel.Identifier;

/** The identity of a file that somebody handed in. */
public record AttachmentId(UUID value) implements Identifier {

    public static AttachmentId create() {
        return new AttachmentId(Identifier.next());
    }

    public static AttachmentId of(String text) {
        return new AttachmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
