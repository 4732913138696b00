package se.delmos.statsbidrag.calls.model;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** The days on which applications are taken, whole days in Swedish time (22 § förvaltningslagen, R-FL-04). */
@Embeddable
public record Window(LocalDate firstDay, LocalDate lastDay) {

    public Window {
        if (lastDay.isBefore(firstDay)) {
            throw new RuleViolation("calls.window.ends-before-it-starts");
        }
    }

    /** Returns the window with a later last day, which must not have passed. */
    public Window extendedTo(LocalDate day, Instant now) {
        if (!day.isAfter(lastDay)) {
            throw new RuleViolation("calls.extend.not-later");
        }
        var extended = new Window(firstDay, day);
        if (!now.isBefore(extended.closesAt())) {
            throw new RuleViolation("calls.extend.has-passed");
        }
        return extended;
    }

    /** Returns the first moment of the first day. */
    public Instant opensAt() {
        return firstDay.atStartOfDay(Display.STOCKHOLM).toInstant();
    }

    /** Returns the first moment that is too late: 24.00 of the last day, also when clocks change that night. */
    public Instant closesAt() {
        return lastDay.plusDays(1).atStartOfDay(Display.STOCKHOLM).toInstant();
    }
}
