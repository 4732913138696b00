package se.delmos.statsbidrag.reporting.web;

import java.util.List;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.documents.AttachmentPage;
import se.delmos.statsbidrag.documents.AttachmentView;
import se.delmos.statsbidrag.reporting.ReportStatus;
import se.delmos.statsbidrag.reporting.usecase.OwnReportPage;

/** Where the attachments of a final report lie, for its recipient and for staff. */
final class AttachmentPages {

    private AttachmentPages() {}

    static AttachmentPage own(OwnReportPage own) {
        var report = own.report();
        return new AttachmentPage(
                address("/mina-sidor", report.decision()),
                report.status() == ReportStatus.WAITING,
                own.attachments(),
                own.limits());
    }

    static AttachmentPage read(OwnReportPage own) {
        return AttachmentPage.readOnly(address("/mina-sidor", own.report().decision()), own.attachments());
    }

    static AttachmentPage reviewed(DecisionId decision, List<AttachmentView> files) {
        return AttachmentPage.readOnly(address("/uppfoljning", decision), files);
    }

    private static String address(String place, DecisionId decision) {
        return place + "/slutrapporter/" + decision + "/bilagor";
    }
}
