package se.delmos.statsbidrag.notifications.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        return since(today(now).minusDays(1), now);
    }

    /**
     * Returns the days whose reminders are to leave now, also those that should have left on an earlier day and did not,
     * because the system was down. What is over is not reminded of, and of two reminders of the same day the later leaves.
     *
     * @param done the last day whose reminders have left
     */
    public static List<ReminderDay> since(LocalDate done, Instant now) {
        if (isTooEarly(now)) {
            return List.of();
        }
        var today = today(now);
        var longest = today.minusDays(BEFORE.get(0));
        var first = done.isBefore(longest) ? longest : done.plusDays(1);
        var byDue = new LinkedHashMap<LocalDate, ReminderDay>();
        Stream.concat(first.datesUntil(today.isBefore(first) ? first : today), Stream.of(today))
                .flatMap(day -> BEFORE.stream().map(days -> new ReminderDay(day.plusDays(days), days)))
                .filter(reminder -> !reminder.due().isBefore(today))
                .forEach(reminder -> byDue.merge(reminder.due(), reminder, ReminderDay::later));
        return List.copyOf(byDue.values());
    }

    /** Returns that of some reminders which is of something that is too late from a moment on. */
    public static Optional<ReminderDay> of(Instant tooLate, List<ReminderDay> reminders) {
        var last = tooLate.minusNanos(1).atZone(Display.STOCKHOLM).toLocalDate();
        return reminders.stream().filter(day -> day.due().equals(last)).findFirst();
    }

    /** Tells whether it is too early in the day for reminders to leave. */
    public static boolean isTooEarly(Instant now) {
        return now.atZone(Display.STOCKHOLM).getHour() < HOUR;
    }

    static LocalDate today(Instant now) {
        return now.atZone(Display.STOCKHOLM).toLocalDate();
    }

    private ReminderDay later(ReminderDay other) {
        return other.daysLeft < daysLeft ? other : this;
    }

    /** Returns what is never reminded of twice: the last day and how many days before. A later last day is a new one. */
    public String key() {
        return due + ":" + daysLeft;
    }
}
