package se.delmos.statsbidrag.applications.model;

import se.delmos.statsbidrag.kernel.Money;

/** What is known of a past grant. */
public record PastGrant(Money amount, String purpose) {

    /** Returns the beginning of the purpose, which is all that names it. */
    String title(int most) {
        return purpose.substring(0, Math.min(purpose.length(), most));
    }
}
