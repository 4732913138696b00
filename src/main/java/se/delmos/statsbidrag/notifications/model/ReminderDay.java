package se.delmos.statsbidrag.notifications.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.kernel.Display;

/**
 * A day on which something that is due later is reminded of: seven days before, and one. Days are counted in Stockholm,
 * also when the clocks change in between, and no reminder leaves before eight in the morning.
 *
 * @param due the last day to do it
 * @param daysLeft how many days after today that is
 */
public record ReminderDay(LocalDate due, int daysLeft) {

    private static final List<Integer> BEFORE = List.of(7, 1);
    private static final int HOUR = 8;

    /** Returns the days whose reminders are to leave now. */
    public static List<ReminderDay> at(Instant now) {
        var local = now.atZone(Display.STOCKHOLM);
        if (local.getHour() < HOUR) {
            return List.of();
        }
        return BEFORE.stream()
                .map(days -> new ReminderDay(local.toLocalDate().plusDays(days), days))
                .toList();
    }

    /** Returns the reminder that is to leave now of something that is too late from a moment on, if it is its day. */
    public static Optional<ReminderDay> of(Instant tooLate, Instant now) {
        var last = tooLate.atZone(Display.STOCKHOLM).toLocalDate().minusDays(1);
        return at(now).stream().filter(day -> day.due().equals(last)).findFirst();
    }

    /** Returns what is never reminded of twice: the last day and how many days before. A later last day is a new one. */
    public String key() {
        return due + ":" + daysLeft;
    }
}
