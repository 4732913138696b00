package se.delmos.statsbidrag.messages;

import java.util.UUID;
import se.delmos.statsbidrag.kernel.Identifier;

/** The identity of a message. Given by the form when it is opened, so that a form sent twice gives one message. */
public record MessageId(UUID value) implements Identifier {

    public static MessageId create() {
        return new MessageId(Identifier.next());
    }

    public static MessageId of(String text) {
        return new MessageId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
