package se.delmos.statsbidrag.reporting.usecase;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.kernel.StaleVersion;
import se.delmos.statsbidrag.reporting.model.ReportDraft;

/** Saves what a recipient has written so far. */
@Service
public class SaveFinalReport {

    private final OwnReports reports;
    private final Clock clock;

    SaveFinalReport(OwnReports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @Transactional
    @PreAuthorize("hasRole('APPLICANT')")
    public void save(DecisionId decision, ReportDraft draft, long version) {
        var report = reports.require(decision, MemberRight.WRITER);
        StaleVersion.refuseUnless(report.version() == version, decision);
        reports.save(report.write(draft, clock.instant()));
    }
}
