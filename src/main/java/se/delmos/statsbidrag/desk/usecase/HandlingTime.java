package se.delmos.statsbidrag.desk.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import se.delmos.statsbidrag.applications.Outlook.Expected;
import se.delmos.statsbidrag.kernel.Display;

/**
 * How long it takes from an application's arrival to its decision.
 *
 * @param cases how many decided cases it is the median of; 0 where it is what the agency has promised
 */
record HandlingTime(long days, int cases) {

    private static final int FEWEST = 5;

    /** Returns the median of what decided cases took, or the promise where they are too few to say anything. */
    static HandlingTime of(Collection<Long> taken, long promised) {
        var sorted = taken.stream().sorted().toList();
        return sorted.size() < FEWEST
                ? new HandlingTime(promised, 0)
                : new HandlingTime(sorted.get(sorted.size() / 2), sorted.size());
    }

    /** Returns when the decision on what arrived at a moment is expected. */
    Expected expect(Instant arrived, LocalDate today) {
        var by = arrived.atZone(Display.STOCKHOLM).toLocalDate().plusDays(days);
        return new Expected(by, cases, days, by.isBefore(today));
    }
}
