package se.delmos.statsbidrag.imports;

import java.util.UUID;
import se.delmos.statsbidrag.kernel.Identifier;

/** The identity of a list of what another giver has granted. */
public record AwardListId(UUID value) implements Identifier {

    public static AwardListId create() {
        return new AwardListId(Identifier.next());
    }

    public static AwardListId of(String text) {
        return new AwardListId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
