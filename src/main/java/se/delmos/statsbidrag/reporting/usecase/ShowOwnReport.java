package se.delmos.statsbidrag.reporting.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.decisions.DecisionId;

/** Shows a recipient its own final report. */
@Service
public class ShowOwnReport {

    private final OwnReports reports;
    private final ReportPages pages;
    private final ReportAttachments attachments;

    ShowOwnReport(OwnReports reports, ReportPages pages, ReportAttachments attachments) {
        this.reports = reports;
        this.pages = pages;
        this.attachments = attachments;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('APPLICANT')")
    public OwnReportPage show(DecisionId decision) {
        var report = reports.require(decision, MemberRight.WRITER);
        return new OwnReportPage(
                pages.page(report), reports.maySubmit(report), attachments.own(report), attachments.limits());
    }
}
