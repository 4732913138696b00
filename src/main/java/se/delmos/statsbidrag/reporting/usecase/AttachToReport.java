package se.delmos.statsbidrag.reporting.usecase;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.documents.AttachmentReceipt;
import se.delmos.statsbidrag.documents.Attachments;
import se.delmos.statsbidrag.documents.OfferedFile;

/** Receives files that a recipient attaches to its final report. */
@Service
public class AttachToReport {

    private final OwnReports reports;
    private final ReportAttachments reportAttachments;
    private final Attachments attachments;

    AttachToReport(OwnReports reports, ReportAttachments reportAttachments, Attachments attachments) {
        this.reports = reports;
        this.reportAttachments = reportAttachments;
        this.attachments = attachments;
    }

    @Transactional
    @PreAuthorize("hasRole('APPLICANT')")
    public List<AttachmentReceipt> attach(DecisionId decision, List<OfferedFile> files) {
        var report = reports.require(decision, MemberRight.WRITER);
        return reportAttachments.change(report, owner -> attachments.receive(owner, files));
    }
}
