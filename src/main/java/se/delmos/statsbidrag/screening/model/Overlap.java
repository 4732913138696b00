package se.delmos.statsbidrag.screening.model;

import java.util.Optional;
import se.delmos.statsbidrag.kernel.Period;

/** Whether two periods have a day in common; a period that nobody gave cannot be compared. */
public enum Overlap {
    YES,
    NO,
    UNKNOWN;

    public static Overlap of(Optional<Period> one, Optional<Period> other) {
        return one.flatMap(first -> other.map(second -> meet(first, second) ? YES : NO))
                .orElse(UNKNOWN);
    }

    private static boolean meet(Period one, Period other) {
        return !one.from().isAfter(other.to()) && !other.from().isAfter(one.to());
    }
}
