package se.delmos.statsbidrag.reporting.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.documents.AttachmentId;
import se.delmos.statsbidrag.documents.Attachments;

/** Takes a file away that a recipient attached to its final report. */
@Service
public class RemoveReportAttachment {

    private final OwnReports reports;
    private final ReportAttachments reportAttachments;
    private final Attachments attachments;

    RemoveReportAttachment(OwnReports reports, ReportAttachments reportAttachments, Attachments attachments) {
        this.reports = reports;
        this.reportAttachments = reportAttachments;
        this.attachments = attachments;
    }

    @Transactional
    @PreAuthorize("hasRole('APPLICANT')")
    public void remove(DecisionId decision, AttachmentId id) {
        var report = reports.require(decision, MemberRight.WRITER);
        reportAttachments.change(report, owner -> {
            attachments.remove(owner, id);
            return id;
        });
    }
}
