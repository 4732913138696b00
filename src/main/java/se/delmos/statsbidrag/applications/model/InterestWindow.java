package se.delmos.statsbidrag.applications.model;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;
import static se.delmos.statsbidrag.kernel.RuleViolation.refuseUnless;

import java.time.Instant;
import se.delmos.statsbidrag.calls.CallView;

/** When expressions of interest are received. */
public final class InterestWindow {

    private InterestWindow() {}

    /**
     * Refuses what cannot be received: before the window, in a cancelled call, and when the call itself has closed. What
     * comes between is late (R-PROC-01).
     */
    public static void requireReceivable(CallView call, Instant now) {
        refuseIf(call.isCancelled(), "applications.interest.cancelled");
        var late = !now.isBefore(call.interestClosesAt());
        refuseUnless(call.takesInterestAt(now) || late, "applications.interest.not-open");
        refuseIf(late && !now.isBefore(call.closesAt()), "applications.interest.closed");
    }
}
