package se.delmos.statsbidrag.applications.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.registry.CaseNumber;

/**
 * The last page before a draft is started.
 *
 * @param models the earlier applications whose answers can be copied
 * @param refusal why the organisation cannot start an application in the call, where it cannot
 */
public record StartPage(
        CallId call,
        String callTitle,
        String organisation,
        Instant closesAt,
        List<Model> models,
        Optional<RuleViolation> refusal) {

    /** Returns the last minute that is in time. */
    public Instant lastMoment() {
        return Display.lastMinute(closesAt);
    }

    /** An earlier application. */
    public record Model(ApplicationId id, String title, CaseNumber caseNumber) {}
}
