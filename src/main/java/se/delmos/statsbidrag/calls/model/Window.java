package se.delmos.statsbidrag.calls.model;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import se.delmos.statsbidrag.calls.CallStatus;
import se.delmos.statsbidrag.kernel.Display;

/**
 * When applications are taken, in Swedish time (22 § förvaltningslagen, R-FL-04).
 *
 * @param opens the first clock time of the first day
 * @param closes the clock time of the last day that is too late; 23.59 is how people say that the whole day is in time
 */
@Embeddable
public record Window(LocalDate firstDay, LocalTime opens, LocalDate lastDay, LocalTime closes) {

    public static final LocalTime START_OF_DAY = LocalTime.MIDNIGHT;
    public static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    public Window {
        refuseIf(isSkipped(firstDay.atTime(opens)) || isSkipped(lastDay.atTime(closes)), "calls.window.no-such-time");
        refuseIf(
                lastDay.isBefore(firstDay) || lastDay.equals(firstDay) && !closes.isAfter(opens),
                "calls.window.ends-before-it-starts");
    }

    /** Whole days. */
    public Window(LocalDate firstDay, LocalDate lastDay) {
        this(firstDay, START_OF_DAY, lastDay, END_OF_DAY);
    }

    /** Returns the window with a later last day, which must not have passed; it closes at the same clock time. */
    public Window extendedTo(LocalDate day, Instant now) {
        refuseIf(!day.isAfter(lastDay), "extension.not-later");
        var extended = new Window(firstDay, opens, day, closes);
        refuseIf(!now.isBefore(extended.closesAt()), "extension.has-passed");
        return extended;
    }

    /** Returns the first moment; of a clock time that comes twice, the earlier. */
    public Instant opensAt() {
        return at(firstDay.atTime(opens)).withEarlierOffsetAtOverlap().toInstant();
    }

    /** Returns the first moment that is too late; of a clock time that comes twice, the later. */
    public Instant closesAt() {
        if (closes.equals(END_OF_DAY)) {
            return lastDay.plusDays(1).atStartOfDay(Display.STOCKHOLM).toInstant();
        }
        return at(lastDay.atTime(closes)).withLaterOffsetAtOverlap().toInstant();
    }

    /** Returns where a published call with this window stands. */
    CallStatus statusAt(Instant now) {
        if (now.isBefore(opensAt())) {
            return CallStatus.PLANNED;
        }
        return now.isBefore(closesAt()) ? CallStatus.OPEN : CallStatus.CLOSED;
    }

    /** The hour that is skipped when clocks go forward has no moment. */
    private static boolean isSkipped(LocalDateTime local) {
        return !at(local).toLocalDateTime().equals(local);
    }

    private static ZonedDateTime at(LocalDateTime local) {
        return local.atZone(Display.STOCKHOLM);
    }
}
