package se.delmos.statsbidrag.calls.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import se.delmos.statsbidrag.calls.model.CallChange.Part;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Money;

/** What a part of a call was or became, in words. A form says nothing by itself: what differs in it is told question by question. */
record ChangedValue(Part part, String was, String becomes) {

    static ChangedValue of(Part part, String was, String becomes, Locale locale) {
        return new ChangedValue(part, words(part, was, locale), words(part, becomes, locale));
    }

    /** Tells whether it is so long that only the new text is read at once. */
    public boolean isLong() {
        return part == Part.SUMMARY || part == Part.NEEDS || part == Part.DURATION;
    }

    private static String words(Part part, String kept, Locale locale) {
        return switch (part) {
            case TITLE, SUMMARY, DURATION, NEEDS -> kept;
            case CONTACT -> kept.replace("\n", ", ");
            case CEILING -> kept.isEmpty() ? "" : Display.kr(new Money(Long.parseLong(kept)));
            case REPORT_DUE -> Display.day(LocalDate.parse(kept), locale);
            case ACTIVITY -> {
                var days = kept.split("/", 2);
                yield Display.day(LocalDate.parse(days[0]), locale) + " – "
                        + Display.day(LocalDate.parse(days[1]), locale);
            }
            case FORM -> "";
            case INTEREST -> kept.isEmpty() ? "" : Display.deadline(Display.lastMinute(Instant.parse(kept)), locale);
        };
    }
}
