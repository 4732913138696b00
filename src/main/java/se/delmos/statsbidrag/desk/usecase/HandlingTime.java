package se.delmos.statsbidrag.desk.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import se.delmos.statsbidrag.applications.Outlook.Expected;
import se.delmos.statsbidrag.kernel.Display;

/**
 * How long it takes to a decision, counted from the last day of the call: what has come in is judged together when the call has
 * closed. What comes later is counted from its arrival.
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

    /**
     * Returns how many days a decided case took. What was decided before the time began, in a call that was extended after it,
     * says nothing of how long the others take.
     *
     * @param from see {@link #from}
     */
    static Optional<Long> taken(LocalDate from, Instant decided) {
        return Optional.of(ChronoUnit.DAYS.between(from, day(decided))).filter(days -> days > 0);
    }

    /** Returns the day that the time is counted from, of what arrived at a moment in a call that closes at another. */
    static LocalDate from(Instant arrived, Instant closesAt) {
        var last = day(Display.lastMinute(closesAt));
        return day(arrived).isBefore(last) ? last : day(arrived);
    }

    /** Returns when the decision is expected on what is counted from a day. */
    Expected expect(LocalDate from, LocalDate today) {
        var by = from.plusDays(days);
        return new Expected(by, cases, days, by.isBefore(today));
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Display.STOCKHOLM).toLocalDate();
    }
}
