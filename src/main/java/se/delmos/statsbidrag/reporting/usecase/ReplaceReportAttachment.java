package se.delmos.statsbidrag.reporting.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.documents.AttachmentId;
import se.delmos.statsbidrag.documents.AttachmentReceipt;
import se.delmos.statsbidrag.documents.Attachments;
import se.delmos.statsbidrag.documents.OfferedFile;

/** Receives a file in the place of one that a recipient attached before. */
@Service
public class ReplaceReportAttachment {

    private final OwnReports reports;
    private final ReportAttachments reportAttachments;
    private final Attachments attachments;

    ReplaceReportAttachment(OwnReports reports, ReportAttachments reportAttachments, Attachments attachments) {
        this.reports = reports;
        this.reportAttachments = reportAttachments;
        this.attachments = attachments;
    }

    @Transactional
    @PreAuthorize("hasRole('APPLICANT')")
    public AttachmentReceipt replace(DecisionId decision, AttachmentId earlier, OfferedFile file) {
        var report = reports.require(decision, MemberRight.WRITER);
        return reportAttachments.change(report, owner -> attachments.replace(owner, earlier, file));
    }
}
