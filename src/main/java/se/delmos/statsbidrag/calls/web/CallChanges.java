package se.delmos.statsbidrag.calls.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.calls.model.CallChange;
import se.delmos.statsbidrag.calls.model.Cancellation;
import se.delmos.statsbidrag.calls.model.Extension;
import se.delmos.statsbidrag.calls.usecase.CallDetails;
import se.delmos.statsbidrag.kernel.Display;

/** What has changed since a call was published, as anyone reads it. */
record CallChanges(
        @Nullable Extended extended,
        List<Revised> revised,
        @Nullable Cancelled cancelled) {

    /** A longer window, its last minute in words. */
    record Extended(String closes, String reason) {}

    /** That the call was taken back, the day in words. */
    record Cancelled(String day, String reason) {}

    /** What was changed at one time, the day in words. */
    record Revised(String day, String reason, List<ChangedValue> values) {}

    static CallChanges of(CallDetails details, Locale locale) {
        return new CallChanges(
                details.extension().map(last -> extended(details, last, locale)).orElse(null),
                revised(details.changes(), locale),
                details.cancellation().map(taken -> cancelled(taken, locale)).orElse(null));
    }

    private static Extended extended(CallDetails details, Extension last, Locale locale) {
        return new Extended(CallTimes.of(details.call(), locale).closes(), last.reason());
    }

    private static List<Revised> revised(List<CallChange> changes, Locale locale) {
        var times = changes.stream()
                .collect(Collectors.groupingBy(CallChange::changedAt, LinkedHashMap::new, Collectors.toList()));
        return times.values().stream()
                .map(together -> new Revised(
                        day(together.get(0).changedAt(), locale),
                        together.get(0).reason(),
                        together.stream()
                                .map(one -> ChangedValue.of(one.part(), one.was(), one.becomes(), locale))
                                .toList()))
                .toList();
    }

    private static String day(Instant at, Locale locale) {
        return Display.day(at.atZone(Display.STOCKHOLM).toLocalDate(), locale);
    }

    private static Cancelled cancelled(Cancellation taken, Locale locale) {
        return new Cancelled(day(taken.cancelledAt(), locale), taken.cancellationReason());
    }
}
