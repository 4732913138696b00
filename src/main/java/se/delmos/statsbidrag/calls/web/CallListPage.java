package se.delmos.statsbidrag.calls.web;

import java.util.List;
import java.util.Locale;
import se.delmos.statsbidrag.calls.CallStatus;
import se.delmos.statsbidrag.calls.usecase.ListPublishedCalls.PublishedCall;

/** The public list: what can be applied for now, what is coming, what is over and what was taken back. */
record CallListPage(List<CallCard> open, List<CallCard> planned, List<CallCard> closed, List<CallCard> cancelled) {

    static CallListPage of(List<PublishedCall> calls, Locale locale) {
        return new CallListPage(
                CallCard.of(calls, call -> call.status() == CallStatus.OPEN, locale),
                CallCard.of(calls, call -> call.status() == CallStatus.PLANNED, locale),
                CallCard.of(calls, call -> call.status() == CallStatus.CLOSED, locale),
                CallCard.of(calls, call -> call.status() == CallStatus.CANCELLED, locale));
    }
}
