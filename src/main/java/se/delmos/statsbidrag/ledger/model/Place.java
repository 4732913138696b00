package se.delmos.statsbidrag.ledger.model;

import java.util.UUID;
import se.delmos.statsbidrag.kernel.Identifier;

/** Where money is: whose it is and what it is doing there. */
public record Place(UUID owner, AccountKind kind) {

    public static Place of(Identifier owner, AccountKind kind) {
        return new Place(owner.value(), kind);
    }
}
