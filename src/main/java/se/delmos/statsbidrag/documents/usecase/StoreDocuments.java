package se.delmos.statsbidrag.documents.usecase;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.documents.DocumentView;
import se.delmos.statsbidrag.documents.Documents;
import se.delmos.statsbidrag.documents.model.Document;
import se.delmos.statsbidrag.documents.model.DocumentRepository;
import se.delmos.statsbidrag.documents.model.FileName;
import se.delmos.statsbidrag.documents.model.FileType;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** The documents, for the modules that own them. */
@Service
class StoreDocuments implements Documents {

    private final DocumentRepository documents;
    private final Clock clock;

    StoreDocuments(DocumentRepository documents, Clock clock) {
        this.documents = documents;
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
    public DocumentView receive(String fileName, byte[] content) {
        var type = FileType.accept(fileName, content);
        return store(FileName.clean(fileName), type.mediaType(), content);
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
}
