package se.delmos.statsbidrag.reporting.model;

import se.delmos.statsbidrag.kernel.Money;

/** From so many price base amounts, a grant is reported with an authorised auditor's statement (R-119-20). */
public record AuditorThreshold(Money amount) {

    public static AuditorThreshold of(Money priceBaseAmount, int times) {
        return new AuditorThreshold(new Money(Math.multiplyExact(priceBaseAmount.ore(), times)));
    }

    public boolean asksFor(Money granted) {
        return !amount.isMoreThan(granted);
    }
}
