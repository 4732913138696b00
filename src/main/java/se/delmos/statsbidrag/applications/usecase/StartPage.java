package se.delmos.statsbidrag.applications.usecase;

import java.time.Instant;
import java.util.Optional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.RuleViolation;

/**
 * The last page before a draft is started.
 *
 * @param refusal why the organisation cannot start an application in the call, where it cannot
 */
public record StartPage(
        CallId call, String callTitle, String organisation, Instant closesAt, Optional<RuleViolation> refusal) {

    /** Returns the last minute that is in time. */
    public Instant lastMoment() {
        return Display.lastMinute(closesAt);
    }
}
