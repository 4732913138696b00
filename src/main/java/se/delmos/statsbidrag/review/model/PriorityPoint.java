package se.delmos.statsbidrag.review.model;

import java.util.Arrays;
import java.util.List;
import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.ordinances.Provisions;

/** What gives an application priority (R-118-10). */
public enum PriorityPoint {
    COOPERATION,
    INTEGRATION,
    LONG_TERM,
    CROSS_SECTORAL,
    /** A municipality supports the work; no condition (R-119-17). */
    MUNICIPAL_SUPPORT;

    private static final RuleId SUPPORT = new RuleId("R-119-17");

    /** Returns the points that count in a wording: support from a municipality only where the wording says so. */
    public static List<PriorityPoint> under(Provisions law) {
        return Arrays.stream(values())
                .filter(point -> point != MUNICIPAL_SUPPORT || law.holds(SUPPORT))
                .toList();
    }
}
