package se.delmos.statsbidrag.calls.web;

import java.util.List;
import java.util.Locale;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallStatus;
import se.delmos.statsbidrag.calls.model.CallChange;
import se.delmos.statsbidrag.calls.usecase.OfferCallChange.Logged;
import se.delmos.statsbidrag.calls.usecase.OfferCallChange.Offer;
import se.delmos.statsbidrag.kernel.Display;

/**
 * A published call to change.
 *
 * @param closed whether only its texts can be corrected
 * @param later whether its form has a later version
 * @param interest whether the time for expressions of interest can be made longer
 */
record ChangePage(
        CallId id,
        String title,
        boolean closed,
        boolean later,
        boolean interest,
        String current,
        String form,
        String formName,
        int formNumber,
        List<Row> changes) {

    static ChangePage of(Offer offer, Locale locale) {
        var call = offer.call();
        return new ChangePage(
                call.id(),
                call.title(),
                call.status() == CallStatus.CLOSED,
                !offer.form().id().equals(call.form()),
                call.status() != CallStatus.CLOSED
                        && call.stages().interestClosesAt().isPresent(),
                call.form().toString(),
                offer.form().id().toString(),
                offer.form().name(),
                offer.form().number(),
                offer.changes().stream().map(change -> Row.of(change, locale)).toList());
    }

    /** A change that was made. */
    record Row(String day, ChangedValue what, String by, String reason) {

        private static Row of(Logged logged, Locale locale) {
            CallChange change = logged.change();
            return new Row(
                    Display.moment(change.changedAt(), locale),
                    ChangedValue.of(change.part(), change.was(), change.becomes(), locale),
                    logged.by(),
                    change.reason());
        }
    }
}
