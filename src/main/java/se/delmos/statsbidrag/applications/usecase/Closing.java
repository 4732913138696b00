package se.delmos.statsbidrag.applications.usecase;

import java.time.Instant;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.TimeLeft;

/** How a draft stands to its deadline, for the fragment {@code applications/parts :: deadline(closing)}. */
public record Closing(CallId call, Instant lastMoment, TimeLeft left, boolean closed, boolean cancelled) {

    static Closing of(CallView call, Instant now) {
        return new Closing(
                call.id(),
                Display.lastMinute(call.closesAt()),
                TimeLeft.until(call.closesAt(), now),
                !call.isOpenAt(now),
                call.isCancelled());
    }
}
