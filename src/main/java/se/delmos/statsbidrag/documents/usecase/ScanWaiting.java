package se.delmos.statsbidrag.documents.usecase;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import se.delmos.statsbidrag.documents.AttachmentId;
import se.delmos.statsbidrag.documents.model.AttachmentRepository;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** Lets the virus scanner see what still waits, a bounded number at a time. */
@Service
public class ScanWaiting {

    private static final int AT_A_TIME = 50;
    private static final int WITHOUT_ANSWER = 3;

    private final AttachmentRepository attachments;
    private final ScanAttachment scanAttachment;

    ScanWaiting(AttachmentRepository attachments, ScanAttachment scanAttachment) {
        this.attachments = attachments;
        this.scanAttachment = scanAttachment;
    }

    /** Stops when several files in a row got no answer: then the scanner is down, and not one of the files odd. */
    @SystemOnly(reason = "answers the clock; no page reaches it")
    public void scan() {
        int unanswered = 0;
        for (var id : attachments.waiting(Limit.of(AT_A_TIME))) {
            unanswered = scanAttachment.scan(new AttachmentId(id)) ? 0 : unanswered + 1;
            if (unanswered == WITHOUT_ANSWER) {
                return;
            }
        }
    }
}
