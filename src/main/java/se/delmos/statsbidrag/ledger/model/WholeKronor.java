package se.delmos.statsbidrag.ledger.model;

import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** What the agency gives is given in whole kronor, and more than none (R-PROC-24). */
public final class WholeKronor {

    private WholeKronor() {}

    public static Money require(Money amount) {
        if (!amount.isPositive()) {
            throw new RuleViolation("ledger.amount-not-positive");
        }
        if (!amount.isWholeKronor()) {
            throw new RuleViolation("ledger.amount-not-whole", Display.kr(amount));
        }
        return amount;
    }
}
