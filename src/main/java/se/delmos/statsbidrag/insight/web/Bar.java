package se.delmos.statsbidrag.insight.web;

import java.util.Locale;
import se.delmos.statsbidrag.kernel.Money;

/**
 * A horizontal bar on a scale of a thousand.
 *
 * @param width its length; what is more than nothing is never drawn as nothing
 * @param percent what it says in words, for instance {@code 3,4}
 */
record Bar(int width, String percent) {

    private static final int SCALE = 1000;
    private static final int SHORTEST = 4;

    static Bar of(Money part, Money whole) {
        return of(part.ore(), whole.ore());
    }

    static Bar of(long part, long whole) {
        if (part <= 0 || whole <= 0) {
            return new Bar(0, "0");
        }
        long perMille = Math.round((double) part * SCALE / whole);
        var width = (int) Math.min(SCALE, Math.max(SHORTEST, perMille));
        return new Bar(width, percent(perMille));
    }

    private static String percent(long perMille) {
        if (perMille == 0) {
            return "< 0,1";
        }
        return perMille % 10 == 0
                ? Long.toString(perMille / 10)
                : String.format(Locale.ROOT, "%d,%d", perMille / 10, perMille % 10);
    }
}
