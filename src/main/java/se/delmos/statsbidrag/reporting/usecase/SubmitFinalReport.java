package se.delmos.statsbidrag.reporting.usecase;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.reporting.ReportStatus;

/** Submits a final report and registers it with a copy as it was submitted. */
@Service
public class SubmitFinalReport {

    private final OwnReports reports;
    private final ReportPages pages;
    private final ReportRecords records;
    private final CurrentActor actor;
    private final Clock clock;

    SubmitFinalReport(OwnReports reports, ReportPages pages, ReportRecords records, CurrentActor actor, Clock clock) {
        this.reports = reports;
        this.pages = pages;
        this.records = records;
        this.actor = actor;
        this.clock = clock;
    }

    /** Does nothing when the report was submitted before: a form sent twice is one report. */
    @Transactional
    @PreAuthorize("hasRole('APPLICANT')")
    public void submit(DecisionId decision) {
        var report = reports.require(decision, MemberRight.SIGNATORY);
        if (report.status() != ReportStatus.WAITING) {
            return;
        }
        var page = pages.page(report);
        page.missing().stream().findFirst().ifPresent(key -> {
            throw new RuleViolation(key);
        });
        var now = clock.instant();
        var copy = records.registerSubmitted(page, now);
        reports.save(report.submit(actor.require().id(), page.auditor().asked(), copy, now));
    }
}
