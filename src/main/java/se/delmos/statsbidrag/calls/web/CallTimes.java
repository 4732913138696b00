package se.delmos.statsbidrag.calls.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.kernel.Display;

/** A call's first moment and last day in words; the last day ends at 24.00, which people say as 23.59. */
record CallTimes(String opens, String lastDay) {

    static CallTimes of(CallView call, Locale locale) {
        var last = call.closesAt().atZone(Display.STOCKHOLM).toLocalDate().minusDays(1);
        return new CallTimes(Display.deadline(call.opensAt(), locale), weekday(last, locale));
    }

    static String weekday(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("EEEE", locale).format(day) + " " + Display.day(day, locale);
    }
}
