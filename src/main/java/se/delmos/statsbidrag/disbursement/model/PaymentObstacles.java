package se.delmos.statsbidrag.disbursement.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What stops a payment before anybody releases it (R-BET-02), as far as the system knows facts: no account, or the
 * recipient's own statement of debts at Kronofogden or of liquidation.
 */
public final class PaymentObstacles {

    private PaymentObstacles() {}

    /** Returns all obstacles as keys of sentences that say what to do; empty when the payment can be released. */
    public static List<String> of(boolean hasAccount, boolean taxDebts, boolean liquidation) {
        var keys = new ArrayList<String>();
        if (!hasAccount) {
            keys.add("disbursement.refuse.no-account");
        }
        if (taxDebts) {
            keys.add("disbursement.refuse.tax-debts");
        }
        if (liquidation) {
            keys.add("disbursement.refuse.liquidation");
        }
        return List.copyOf(keys);
    }
}
