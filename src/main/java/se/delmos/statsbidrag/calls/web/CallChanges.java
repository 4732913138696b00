package se.delmos.statsbidrag.calls.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.calls.model.Cancellation;
import se.delmos.statsbidrag.calls.model.Extension;
import se.delmos.statsbidrag.calls.usecase.CallDetails;
import se.delmos.statsbidrag.kernel.Display;

/** What has changed since a call was published, as anyone reads it. */
record CallChanges(@Nullable Extended extended, @Nullable Cancelled cancelled) {

    /** A longer window, its last day in words. */
    record Extended(String lastDay, String reason) {}

    /** That the call was taken back, the day in words. */
    record Cancelled(String day, String reason) {}

    static CallChanges of(CallDetails details, Locale locale) {
        return new CallChanges(
                details.extension().map(last -> extended(last, locale)).orElse(null),
                details.cancellation().map(taken -> cancelled(taken, locale)).orElse(null));
    }

    private static Extended extended(Extension last, Locale locale) {
        return new Extended(CallTimes.weekday(last.lastDay(), locale), last.reason());
    }

    private static Cancelled cancelled(Cancellation taken, Locale locale) {
        var day = taken.cancelledAt().atZone(Display.STOCKHOLM).toLocalDate();
        return new Cancelled(Display.day(day, locale), taken.cancellationReason());
    }
}
