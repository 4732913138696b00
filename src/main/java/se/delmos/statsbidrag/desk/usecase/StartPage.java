package se.delmos.statsbidrag.desk.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Money;

/** What the start page shows: the calls that are open and those that will open. */
public record StartPage(List<CallCard> open, List<CallCard> planned) {

    /**
     * A call as a card.
     *
     * @param lastMinute the last minute that is in time, as people say a deadline
     * @param daysLeft whole days until the last day; 0 on the last day
     */
    public record CallCard(
            CallId id,
            String title,
            String summary,
            String ordinance,
            Instant opensAt,
            Instant lastMinute,
            long daysLeft,
            Optional<Money> ceiling,
            boolean byInvitation) {

        static CallCard of(CallView call, Instant now) {
            var lastMinute = Display.lastMinute(call.closesAt());
            return new CallCard(
                    call.id(),
                    call.title(),
                    call.summary(),
                    call.ordinance().value(),
                    call.opensAt(),
                    lastMinute,
                    day(lastMinute) - day(now),
                    call.ceiling(),
                    call.byInvitation());
        }

        private static long day(Instant at) {
            return at.atZone(Display.STOCKHOLM).toLocalDate().toEpochDay();
        }
    }
}
