package se.delmos.statsbidrag.calls.usecase;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.ReportingDutyId;
import se.delmos.statsbidrag.calls.model.DutyTerms;
import se.delmos.statsbidrag.calls.model.ReportingDutyRepository;
import se.delmos.statsbidrag.kernel.StaleVersion;

/** Writes a reporting duty anew, as long as it is not fulfilled; with a later day it is reminded of anew. */
@Service
public class ChangeDuty {

    private final ReportingDutyRepository duties;
    private final Clock clock;

    ChangeDuty(ReportingDutyRepository duties, Clock clock) {
        this.duties = duties;
        this.clock = clock;
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR','MANAGEMENT')")
    @Transactional
    public void change(ReportingDutyId id, long version, DutyTerms terms) {
        var duty = duties.require(id);
        StaleVersion.refuseUnless(duty.version() == version, id);
        duties.save(duty.change(terms, clock.instant()));
    }
}
