package se.delmos.statsbidrag.applications;

import java.util.UUID;
import se.delmos.statsbidrag.kernel.Identifier;

/** The identity of a partner organisation's part in an application. */
public record PartnershipId(UUID value) implements Identifier {

    public static PartnershipId create() {
        return new PartnershipId(Identifier.next());
    }

    public static PartnershipId of(String text) {
        return new PartnershipId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
