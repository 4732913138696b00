package se.delmos.statsbidrag.calls.usecase;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.calls.ReportingDutyId;
import se.delmos.statsbidrag.calls.model.DutyDone;
import se.delmos.statsbidrag.calls.model.ReportingDutyRepository;
import se.delmos.statsbidrag.kernel.Display;

/** Notes that the agency has reported; nobody is reminded of it any more. */
@Service
public class FulfilDuty {

    private final ReportingDutyRepository duties;
    private final Clock clock;

    FulfilDuty(ReportingDutyRepository duties, Clock clock) {
        this.duties = duties;
        this.clock = clock;
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR','MANAGEMENT')")
    @Transactional
    public void fulfil(ReportingDutyId id, DutyDone how) {
        var now = clock.instant();
        duties.save(duties.require(id).fulfil(how, LocalDate.ofInstant(now, Display.STOCKHOLM), now));
    }
}
