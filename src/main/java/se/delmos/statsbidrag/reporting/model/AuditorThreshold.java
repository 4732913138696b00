package se.delmos.statsbidrag.reporting.model;

import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;

/** From five price base amounts, a grant under 2018:119 is reported with an authorised auditor's statement (R-119-20). */
public record AuditorThreshold(Money amount) {

    private static final OrdinanceNumber ASSOCIATIONS = new OrdinanceNumber("2018:119");
    private static final int PRICE_BASE_AMOUNTS = 5;

    public static AuditorThreshold of(Money priceBaseAmount) {
        return new AuditorThreshold(new Money(Math.multiplyExact(priceBaseAmount.ore(), PRICE_BASE_AMOUNTS)));
    }

    public boolean asksFor(OrdinanceNumber ordinance, Money granted) {
        return ordinance.equals(ASSOCIATIONS) && !amount.isMoreThan(granted);
    }
}
