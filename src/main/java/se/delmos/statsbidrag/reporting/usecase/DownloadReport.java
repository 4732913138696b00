package se.delmos.statsbidrag.reporting.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.documents.Download;

/** Gives staff the copy of a submitted final report. */
@Service
public class DownloadReport {

    private final ReviewedReports reports;
    private final ReportCopies copies;

    DownloadReport(ReviewedReports reports, ReportCopies copies) {
        this.reports = reports;
        this.copies = copies;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('CASE_OFFICER','AUDITOR')")
    public Download download(DecisionId decision) {
        return copies.of(reports.require(decision));
    }
}
