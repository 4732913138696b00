package se.delmos.statsbidrag.kernel;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How long it is until a moment, as people count: whole days by the calendar in Stockholm, and then hours and minutes. A day
 * in which the clocks change is a day.
 */
public record TimeLeft(long days, int hours, int minutes) {

    /** Returns the time from now until a moment, or none left where that moment has passed. */
    public static TimeLeft until(Instant end, Instant now) {
        if (!now.isBefore(end)) {
            return new TimeLeft(0, 0, 0);
        }
        var from = now.atZone(Display.STOCKHOLM);
        var to = end.atZone(Display.STOCKHOLM);
        var days = ChronoUnit.DAYS.between(from, to);
        var rest = Duration.between(from.plusDays(days), to);
        return new TimeLeft(days, rest.toHoursPart(), rest.toMinutesPart());
    }

    /** Returns what is worth saying: days and hours, or hours and minutes, or minutes, or that it is less than one. */
    public String precision() {
        if (days > 0) {
            return "days";
        }
        if (hours > 0) {
            return "hours";
        }
        return minutes > 0 ? "minutes" : "moment";
    }
}
