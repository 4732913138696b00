package se.delmos.statsbidrag.ledger;

import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** The money is not there (R-ANSL-01). Nothing was posted. */
public class InsufficientFunds extends RuleViolation {

    public InsufficientFunds(Money asked, Money available) {
        super("ledger.insufficient-funds", Display.kr(asked), Display.kr(available));
    }
}
