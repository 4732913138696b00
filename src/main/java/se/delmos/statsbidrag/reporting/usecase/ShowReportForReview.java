package se.delmos.statsbidrag.reporting.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.decisions.DecisionId;

/** Shows a final report to the officer who examines it. */
@Service
public class ShowReportForReview {

    private final ReviewedReports reports;
    private final ReportPages pages;

    ShowReportForReview(ReviewedReports reports, ReportPages pages) {
        this.reports = reports;
        this.pages = pages;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('CASE_OFFICER','AUDITOR')")
    public ReportPage show(DecisionId decision) {
        return pages.page(reports.require(decision));
    }
}
