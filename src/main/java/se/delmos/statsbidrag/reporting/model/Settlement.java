package se.delmos.statsbidrag.reporting.model;

import se.delmos.statsbidrag.kernel.Money;

/**
 * The arithmetic of a final report (R-PROC-16).
 *
 * @param used approved costs, at most what was paid
 * @param unused paid minus approved costs, never negative
 * @param own approved costs above what was paid: the recipient's own
 */
public record Settlement(Money paid, Money used, Money unused, Money own) {

    public static Settlement of(Money paid, Money approved) {
        var used = approved.isMoreThan(paid) ? paid : approved;
        return new Settlement(paid, used, paid.minus(used), approved.minus(used));
    }
}
