package se.delmos.statsbidrag.documents.usecase;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.documents.AttachmentView;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.documents.DocumentView;
import se.delmos.statsbidrag.documents.Documents;
import se.delmos.statsbidrag.documents.StoredFile;
import se.delmos.statsbidrag.documents.adapter.FileParts;
import se.delmos.statsbidrag.documents.adapter.SpooledFile;
import se.delmos.statsbidrag.documents.model.Attachment;
import se.delmos.statsbidrag.documents.model.AttachmentRepository;
import se.delmos.statsbidrag.documents.model.Document;
import se.delmos.statsbidrag.documents.model.DocumentRepository;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** The documents, for the modules that own them. */
@Service
class StoreDocuments implements Documents {

    private final DocumentRepository documents;
    private final AttachmentRepository attachments;
    private final Quarantine quarantine;
    private final FileParts parts;
    private final Clock clock;

    StoreDocuments(
            DocumentRepository documents,
            AttachmentRepository attachments,
            Quarantine quarantine,
            FileParts parts,
            Clock clock) {
        this.documents = documents;
        this.attachments = attachments;
        this.quarantine = quarantine;
        this.parts = parts;
        this.clock = clock;
    }

    @Override
    @Transactional
    @SystemOnly(reason = "part of the use case that makes the document")
    public DocumentView store(String fileName, String mediaType, byte[] content) {
        var document = new Document(DocumentId.create(), fileName, mediaType, content, clock.instant());
        return documents.save(document).view();
    }

    @Override
    @Transactional
    @SystemOnly(reason = "part of the use case that receives the file")
    public DocumentId receive(String fileName, byte[] content) {
        try (var file = SpooledFile.of(fileName, () -> new ByteArrayInputStream(content), Long.MAX_VALUE)) {
            return quarantine.keepDocument(file);
        }
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = "the module that owns the documents decides who sees them")
    public Map<DocumentId, AttachmentView> held(Collection<DocumentId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var owners = ids.stream().map(DocumentId::value).toList();
        return attachments.findByOwnerKindAndOwnerIdIn(Attachment.DOCUMENT, owners).stream()
                .filter(file -> !file.isCleared())
                .map(Attachment::view)
                .collect(Collectors.toMap(file -> new DocumentId(file.owner().id()), Function.identity()));
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = "the module that owns the document decides who sees it")
    public Optional<DocumentView> find(DocumentId id) {
        return documents.findById(id.value()).map(Document::view);
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = "the module that owns the documents decides who sees them")
    public Map<DocumentId, DocumentView> find(Collection<DocumentId> ids) {
        return documents.findByIdIn(ids.stream().map(DocumentId::value).toList()).stream()
                .map(Document::view)
                .collect(Collectors.toMap(DocumentView::id, Function.identity()));
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = "the module that owns the document decides who reads it")
    public byte[] read(DocumentId id) {
        return documents
                .findById(id.value())
                .orElseThrow(() -> new NotFound(id))
                .content();
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = "the module that owns the document decides who reads it")
    public StoredFile open(DocumentId id) {
        var document = documents
                .findById(id.value())
                .orElseThrow(() -> new NotFound(id))
                .view();
        parts.compare(id.value(), document.sha256());
        return new StoredFile(document, () -> parts.ofDocument(id.value()));
    }
}
