package se.delmos.statsbidrag.ledger.model;

import java.util.UUID;
import se.delmos.statsbidrag.kernel.Money;

/** An account's totals as they stand in the database now. */
public record Balance(UUID account, UUID owner, AccountKind kind, long debitsOre, long creditsOre) {

    /** Returns what is on the account. */
    public Money left() {
        return new Money(creditsOre - debitsOre);
    }

    /** Returns all that was ever put on the account. */
    public Money received() {
        return new Money(creditsOre);
    }
}
