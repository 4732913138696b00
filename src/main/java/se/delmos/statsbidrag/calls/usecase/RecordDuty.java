package se.delmos.statsbidrag.calls.usecase;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.ReportingDutyId;
import se.delmos.statsbidrag.calls.model.CallRepository;
import se.delmos.statsbidrag.calls.model.DutyTerms;
import se.delmos.statsbidrag.calls.model.ReportingDuty;
import se.delmos.statsbidrag.calls.model.ReportingDutyRepository;

/** Writes down what the agency itself has to report of a call. The id comes with the form: sent twice it is one duty. */
@Service
public class RecordDuty {

    private final CallRepository calls;
    private final ReportingDutyRepository duties;
    private final Clock clock;

    RecordDuty(CallRepository calls, ReportingDutyRepository duties, Clock clock) {
        this.calls = calls;
        this.duties = duties;
        this.clock = clock;
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR','MANAGEMENT')")
    @Transactional
    public void record(CallId call, ReportingDutyId id, DutyTerms terms) {
        if (duties.findById(id.value()).isEmpty()) {
            duties.save(new ReportingDuty(id, calls.require(call).id(), terms, clock.instant()));
        }
    }
}
