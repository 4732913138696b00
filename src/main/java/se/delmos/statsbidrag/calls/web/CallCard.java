package se.delmos.statsbidrag.calls.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallStatus;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.usecase.ListPublishedCalls.PublishedCall;
import se.delmos.statsbidrag.kernel.Money;

/** A call on the public list. */
record CallCard(
        CallId id,
        String title,
        CallStatus status,
        CallTimes times,
        String recipients,
        boolean byInvitation,
        Money frame,
        @Nullable Money ceiling) {

    static List<CallCard> of(List<PublishedCall> calls, Predicate<CallView> chosen, Locale locale) {
        return calls.stream()
                .filter(published -> chosen.test(published.call()))
                .map(published -> of(published, locale))
                .toList();
    }

    private static CallCard of(PublishedCall published, Locale locale) {
        var call = published.call();
        return new CallCard(
                call.id(),
                call.title(),
                call.status(),
                CallTimes.of(call, locale),
                published.recipients().sentence(),
                call.byInvitation(),
                call.frame(),
                call.ceiling().orElse(null));
    }
}
