package se.delmos.statsbidrag.reporting.usecase;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.documents.AttachmentCleared;
import se.delmos.statsbidrag.reporting.FinalReportSubmitted;

/** Hears of submitted reports and of cleared files. */
@Component
class RegisterAttachmentsOnEvents {

    private final RegisterReportAttachments registerReportAttachments;

    RegisterAttachmentsOnEvents(RegisterReportAttachments registerReportAttachments) {
        this.registerReportAttachments = registerReportAttachments;
    }

    @ApplicationModuleListener
    void on(FinalReportSubmitted event) {
        registerReportAttachments.register(event.decision());
    }

    @ApplicationModuleListener
    void on(AttachmentCleared event) {
        if (event.owner().kind().equals(ReportAttachments.KIND)) {
            registerReportAttachments.register(new DecisionId(event.owner().id()));
        }
    }
}
