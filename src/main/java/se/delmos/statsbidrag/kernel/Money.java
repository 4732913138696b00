package se.delmos.statsbidrag.kernel;

import java.util.ArrayList;
import java.util.List;

/**
 * An amount in Swedish kronor, held as whole öre. Grants are decided in whole kronor (R-PROC-24); öre occur in costs
 * and bank files. Never negative unless a difference is.
 *
 * @param ore the amount in öre
 */
public record Money(long ore) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    /** Returns an amount of whole kronor. */
    public static Money kronor(long kronor) {
        return new Money(Math.multiplyExact(kronor, 100L));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(ore, other.ore));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(ore, other.ore));
    }

    public boolean isPositive() {
        return ore > 0;
    }

    public boolean isNegative() {
        return ore < 0;
    }

    public boolean isMoreThan(Money other) {
        return ore > other.ore;
    }

    public boolean isWholeKronor() {
        return ore % 100 == 0;
    }

    /** Returns the whole kronor; öre are dropped. */
    public long kronor() {
        return ore / 100;
    }

    public static Money sum(Iterable<Money> amounts) {
        var total = ZERO;
        for (var amount : amounts) {
            total = total.plus(amount);
        }
        return total;
    }

    /** Splits into parts that differ by at most one krona and add up exactly; the first parts get the larger share. */
    public List<Money> splitInto(int parts) {
        long share = kronor() / parts;
        long larger = kronor() % parts;
        var result = new ArrayList<Money>();
        for (int part = 0; part < parts; part++) {
            result.add(kronor(part < larger ? share + 1 : share));
        }
        result.set(0, result.get(0).plus(new Money(ore % 100)));
        return List.copyOf(result);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(ore, other.ore);
    }
}
