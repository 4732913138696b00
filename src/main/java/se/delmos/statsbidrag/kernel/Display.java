package se.delmos.statsbidrag.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How amounts and dates are written for people: {@code 1 788 000 kr}, {@code 15 maj 2018}, Swedish time. */
public final class Display {

    public static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    public static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final char THIN = '\u00A0';

    private Display() {}

    /** Writes an amount with no-break spaces between thousands; öre only where there are any. */
    public static String kr(Money amount) {
        return plain(amount) + THIN + "kr";
    }

    /** Writes an amount without the unit, for table columns whose heading says kr. */
    public static String plain(Money amount) {
        long ore = Math.abs(amount.ore());
        var text = new StringBuilder(Long.toString(ore / 100));
        for (int position = text.length() - 3; position > 0; position -= 3) {
            text.insert(position, THIN);
        }
        if (ore % 100 != 0) {
            text.append(String.format(Locale.ROOT, ",%02d", ore % 100));
        }
        return amount.isNegative() ? "\u2212" + text : text.toString();
    }

    /** Writes a day, for instance {@code 15 maj 2018}. */
    public static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }

    /** Writes a moment in Swedish time, for instance {@code 15 maj 2018 kl. 23.59}. */
    public static String moment(Instant at, Locale locale) {
        return day(at.atZone(STOCKHOLM).toLocalDate(), locale) + clock(at.atZone(STOCKHOLM), locale);
    }

    /** Writes a moment to the second, for instance {@code 15 maj 2018 kl. 14.32.05}: when something arrived (R-FL-04). */
    public static String second(Instant at, Locale locale) {
        var seconds = at.atZone(STOCKHOLM).getSecond();
        return moment(at, locale) + ("sv".equals(locale.getLanguage()) ? "." : ":") + "%02d".formatted(seconds);
    }

    /** Writes the time of day in Sweden, for instance {@code 14.32}. */
    public static String clock(Instant at, Locale locale) {
        return DateTimeFormatter.ofPattern("sv".equals(locale.getLanguage()) ? "HH.mm" : "HH:mm", locale)
                .format(at.atZone(STOCKHOLM));
    }

    /** Writes a deadline with its weekday, for instance {@code tisdag 15 maj 2018 kl. 23.59}. */
    public static String deadline(Instant at, Locale locale) {
        var local = at.atZone(STOCKHOLM);
        return DateTimeFormatter.ofPattern("EEEE", locale).format(local) + " " + moment(at, locale);
    }

    /**
     * Returns the moment that people name for a window that closes at one: 23.59 and not 00.00 the day after, and any other
     * clock time as it is.
     */
    public static Instant lastMinute(Instant closes) {
        var midnight = closes.atZone(STOCKHOLM).toLocalTime().equals(LocalTime.MIDNIGHT);
        return midnight ? closes.minusSeconds(60) : closes;
    }

    private static String clock(ZonedDateTime local, Locale locale) {
        var swedish = "sv".equals(locale.getLanguage());
        return DateTimeFormatter.ofPattern(swedish ? "' kl. 'HH.mm" : "', 'HH:mm", locale)
                .format(local);
    }
}
