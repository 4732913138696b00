package se.delmos.statsbidrag.ledger.model;

import java.util.UUID;
import se.delmos.statsbidrag.kernel.Money;

/** What a posting moves: an amount from the debited to the credited account, once per key. */
public record Movement(UUID debit, UUID credit, Money amount, String key) {

    public Movement {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("Nothing to move: " + key);
        }
    }
}
