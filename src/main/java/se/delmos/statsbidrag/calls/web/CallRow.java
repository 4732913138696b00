package se.delmos.statsbidrag.calls.web;

import java.time.LocalDate;
import java.util.List;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallStatus;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Money;

/** A call on the administrator's list. */
record CallRow(
        CallId id,
        String title,
        String ordinance,
        CallStatus status,
        LocalDate firstDay,
        LocalDate lastDay,
        Money frame) {

    static List<CallRow> of(List<CallView> calls) {
        return calls.stream().map(CallRow::of).toList();
    }

    private static CallRow of(CallView call) {
        return new CallRow(
                call.id(),
                call.title(),
                call.ordinance().value(),
                call.status(),
                call.opensAt().atZone(Display.STOCKHOLM).toLocalDate(),
                call.closesAt().atZone(Display.STOCKHOLM).toLocalDate().minusDays(1),
                call.frame());
    }
}
