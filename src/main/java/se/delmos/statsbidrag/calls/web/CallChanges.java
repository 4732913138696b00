package se.delmos.statsbidrag.calls.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.calls.model.Extension;
import se.delmos.statsbidrag.calls.usecase.CallDetails;

/** What has changed since a call was published, as anyone reads it. */
record CallChanges(@Nullable Extended extended) {

    /** A longer window, its last day in words. */
    record Extended(String lastDay, String reason) {}

    static CallChanges of(CallDetails details, Locale locale) {
        return new CallChanges(
                details.extension().map(last -> extended(last, locale)).orElse(null));
    }

    private static Extended extended(Extension last, Locale locale) {
        return new Extended(CallTimes.weekday(last.lastDay(), locale), last.reason());
    }
}
