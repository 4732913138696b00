package se.delmos.statsbidrag.calls.usecase;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.model.Call;
import se.delmos.statsbidrag.calls.model.CallRepository;
import se.delmos.statsbidrag.calls.model.ReportingDutyRepository;
import se.delmos.statsbidrag.calls.model.TrialRepository;
import se.delmos.statsbidrag.kernel.StaleVersion;

/**
 * Removes a draft call that was never published, with what was tried in it and what the agency was to report of it. The audit
 * keeps that it was there. A second time does nothing.
 */
@Service
public class RemoveCall {

    private final CallRepository calls;
    private final TrialRepository trials;
    private final ReportingDutyRepository duties;
    private final Clock clock;

    RemoveCall(CallRepository calls, TrialRepository trials, ReportingDutyRepository duties, Clock clock) {
        this.calls = calls;
        this.trials = trials;
        this.duties = duties;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void remove(CallId id, long version) {
        calls.findLocked(id.value()).ifPresent(call -> remove(call, version));
    }

    private void remove(Call call, long version) {
        var removed = call.remove(clock.instant());
        StaleVersion.refuseUnless(call.version() == version, call.id());
        trials.findByCallId(call.id().value()).forEach(trials::delete);
        duties.findByCallId(call.id().value()).forEach(duties::delete);
        calls.delete(removed);
    }
}
