package se.delmos.statsbidrag.ledger;

import java.util.UUID;
import se.delmos.statsbidrag.kernel.Identifier;

/** The identity of an appropriation: money of one budget year for one purpose. */
public record AppropriationId(UUID value) implements Identifier {

    public static AppropriationId create() {
        return new AppropriationId(Identifier.next());
    }

    public static AppropriationId of(String text) {
        return new AppropriationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
