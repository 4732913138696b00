package se.delmos.statsbidrag.reporting.usecase;

import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.documents.AttachmentId;
import se.delmos.statsbidrag.documents.AttachmentOwner;
import se.delmos.statsbidrag.documents.AttachmentView;
import se.delmos.statsbidrag.documents.Attachments;
import se.delmos.statsbidrag.documents.StoredFile;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.reporting.ReportStatus;
import se.delmos.statsbidrag.reporting.model.FinalReport;

/** The attachments of a final report: they change until it is submitted, like the rest of it. */
@Component
class ReportAttachments {

    static final String KIND = "final-report";

    private final Attachments attachments;

    ReportAttachments(Attachments attachments) {
        this.attachments = attachments;
    }

    /** Returns what staff and the diary see. */
    List<AttachmentView> cleared(FinalReport report) {
        return attachments.list(owner(report));
    }

    /** Returns what the recipient sees of its own report. */
    List<AttachmentView> own(FinalReport report) {
        return attachments.listForSender(owner(report));
    }

    Attachments.Limits limits() {
        return attachments.limits();
    }

    /** Changes the attachments of a report that is still written. */
    <T> T change(FinalReport report, Function<AttachmentOwner, T> change) {
        if (report.status() != ReportStatus.WAITING) {
            throw new RuleViolation("reporting.refuse.submitted");
        }
        return change.apply(owner(report));
    }

    StoredFile open(FinalReport report, AttachmentId id) {
        return attachments.open(id, owner(report)::equals);
    }

    private static AttachmentOwner owner(FinalReport report) {
        return new AttachmentOwner(KIND, report.decision().value());
    }
}
