package se.delmos.statsbidrag.calls.usecase;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.model.CallRepository;
import se.delmos.statsbidrag.calls.model.ReportingDutyRepository;

/**
 * Begins a call of a new round with all that an earlier one said but its days, its money and that it was published. What the
 * agency has to report comes along without its days, as something that nobody has reported or read the source of again.
 */
@Service
public class CopyCall {

    private final CallRepository calls;
    private final ReportingDutyRepository duties;
    private final Clock clock;

    CopyCall(CallRepository calls, ReportingDutyRepository duties, Clock clock) {
        this.calls = calls;
        this.duties = duties;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional
    public void copy(CallId earlier, CallId id, String title) {
        if (calls.findById(id.value()).isEmpty()) {
            var now = clock.instant();
            calls.save(calls.require(earlier).forNewRound(id, title, now));
            duties.findByCallId(earlier.value()).forEach(duty -> duties.save(duty.forNewRound(id, now)));
        }
    }
}
