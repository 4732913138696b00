package se.delmos.statsbidrag.documents.usecase;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.documents.AttachmentId;
import se.delmos.statsbidrag.documents.adapter.FileParts;
import se.delmos.statsbidrag.documents.model.Attachment;
import se.delmos.statsbidrag.documents.model.AttachmentRepository;
import se.delmos.statsbidrag.documents.model.Document;
import se.delmos.statsbidrag.documents.model.DocumentRepository;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** Keeps what the virus scanner said of a file: a clean one becomes a document, the bytes of another are taken away. */
@Service
class KeepVerdict {

    private static final String SCAN = "part of a scan; no page reaches it";

    private final AttachmentRepository attachments;
    private final DocumentRepository documents;
    private final FileParts parts;
    private final Clock clock;

    KeepVerdict(AttachmentRepository attachments, DocumentRepository documents, FileParts parts, Clock clock) {
        this.attachments = attachments;
        this.documents = documents;
        this.parts = parts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @SystemOnly(reason = SCAN)
    public boolean isWanted(AttachmentId id) {
        return attachments.require(id).isQuarantined();
    }

    /** Keeps an answer once: when two scans of the same file end, the second finds it answered. */
    @Transactional
    @SystemOnly(reason = SCAN)
    public void keep(AttachmentId id, Optional<String> virus) {
        var attachment = attachments.locked(id);
        if (!attachment.isQuarantined()) {
            return;
        }
        if (virus.isPresent()) {
            attachments.save(attachment.block(virus.get(), clock.instant()));
            parts.discard(id.value());
        } else {
            clear(attachment);
        }
    }

    @Transactional
    @SystemOnly(reason = SCAN)
    public void keepWaiting(AttachmentId id) {
        attachments.save(attachments.locked(id).stay());
    }

    private void clear(Attachment attachment) {
        var now = clock.instant();
        var document = attachment.asDocument(now);
        documents.saveAndFlush(new Document(document));
        parts.release(attachment.id().value(), document.id().value());
        attachments.save(attachment.clear(document.id(), now));
    }
}
