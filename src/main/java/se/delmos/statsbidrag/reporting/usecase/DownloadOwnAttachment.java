package se.delmos.statsbidrag.reporting.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.documents.AttachmentId;
import se.delmos.statsbidrag.documents.StoredFile;

/** Gives a recipient a file that it attached to its final report. */
@Service
public class DownloadOwnAttachment {

    private final OwnReports reports;
    private final ReportAttachments reportAttachments;

    DownloadOwnAttachment(OwnReports reports, ReportAttachments reportAttachments) {
        this.reports = reports;
        this.reportAttachments = reportAttachments;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('APPLICANT')")
    public StoredFile download(DecisionId decision, AttachmentId id) {
        return reportAttachments.open(reports.require(decision, MemberRight.WRITER), id);
    }
}
