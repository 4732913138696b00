package se.delmos.statsbidrag.ledger;

import se.delmos.statsbidrag.kernel.Money;

/** A frame as of now, without what was given back: {@code available} is what may still be granted. */
public record BudgetView(BudgetId id, AppropriationId appropriation, String name, Money frame, Money available) {

    public Money committed() {
        return frame.minus(available);
    }
}
