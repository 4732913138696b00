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
import se.delmos.statsbidrag.documents.PromisedDocument;
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
    private final Shelf shelf;
    private final AttachmentRepository attachments;
    private final Quarantine quarantine;
    private final FileParts parts;
    private final Clock clock;

    StoreDocuments(
            DocumentRepository documents,
            Shelf shelf,
            AttachmentRepository attachments,
            Quarantine quarantine,
            FileParts parts,
            Clock clock) {
        this.documents = documents;
        this.shelf = shelf;
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
    @SystemOnly(reason = "part of the use case that keeps its promise")
    public void store(PromisedDocument kept) {
        documents.save(new Document(kept));
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
        return shelf.find(id, Document::view, Document::view);
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = "the module that owns the documents decides who sees them")
    public Map<DocumentId, DocumentView> find(Collection<DocumentId> ids) {
        return shelf.find(ids).stream().collect(Collectors.toMap(DocumentView::id, Function.identity()));
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = "the module that owns the document decides who reads it")
    public byte[] read(DocumentId id) {
        return shelf.find(id, Document::content, Document::content).orElseThrow(() -> new NotFound(id));
    }

    @Override
    @Transactional(readOnly = true)
    @SystemOnly(reason = "the module that owns the document decides who reads it")
    public StoredFile open(DocumentId id) {
        return shelf.find(id, this::inPieces, StoreDocuments::asAWhole).orElseThrow(() -> new NotFound(id));
    }

    private StoredFile inPieces(Document stored) {
        var id = stored.getId();
        parts.compare(id, stored.view().sha256());
        return new StoredFile(stored.view(), () -> parts.ofDocument(id));
    }

    private static StoredFile asAWhole(Document promised) {
        return new StoredFile(promised.view(), () -> new ByteArrayInputStream(promised.content()));
    }
}
