package se.delmos.statsbidrag.reporting.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.documents.AttachmentId;
import se.delmos.statsbidrag.documents.StoredFile;

/** Gives staff a file that was attached to a final report. */
@Service
public class DownloadReportAttachment {

    private final ReviewedReports reports;
    private final ReportAttachments reportAttachments;

    DownloadReportAttachment(ReviewedReports reports, ReportAttachments reportAttachments) {
        this.reports = reports;
        this.reportAttachments = reportAttachments;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('CASE_OFFICER','AUDITOR')")
    public StoredFile download(DecisionId decision, AttachmentId id) {
        return reportAttachments.open(reports.require(decision), id);
    }
}
