package se.delmos.statsbidrag.documents.usecase;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import se.delmos.statsbidrag.documents.AttachmentReceived;

/** Hears of received files. What gets no answer now is tried again by the clock. */
@Component
class ScanOnArrival {

    private final ScanAttachment scanAttachment;

    ScanOnArrival(ScanAttachment scanAttachment) {
        this.scanAttachment = scanAttachment;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(AttachmentReceived event) {
        scanAttachment.scan(event.attachment());
    }
}
