package se.delmos.statsbidrag.documents.usecase;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.documents.DocumentView;
import se.delmos.statsbidrag.documents.PromisedDocuments;
import se.delmos.statsbidrag.documents.model.Document;
import se.delmos.statsbidrag.documents.model.DocumentRepository;
import se.delmos.statsbidrag.kernel.Identifier;

/**
 * Finds documents that are stored, and those that are promised. What is in neither place is looked for among the stored once
 * more: it may have been stored between the two looks.
 */
@Component
class Shelf {

    private final DocumentRepository stored;
    private final ObjectProvider<PromisedDocuments> promised;

    Shelf(DocumentRepository stored, ObjectProvider<PromisedDocuments> promised) {
        this.stored = stored;
        this.promised = promised;
    }

    <T> Optional<T> find(DocumentId id, Function<Document, T> ofStored, Function<Document, T> ofPromised) {
        return stored.findById(id.value())
                .map(ofStored)
                .or(() -> promised(List.of(id)).findFirst().map(ofPromised))
                .or(() -> stored.findById(id.value()).map(ofStored));
    }

    List<DocumentView> find(Collection<DocumentId> ids) {
        var found = stored(ids);
        var missing = new HashSet<>(ids);
        found.forEach(document -> missing.remove(document.id()));
        if (missing.isEmpty()) {
            return found;
        }
        var made = promised(missing).map(Document::view).toList();
        made.forEach(document -> missing.remove(document.id()));
        return Stream.of(found, made, stored(missing)).flatMap(List::stream).toList();
    }

    private List<DocumentView> stored(Collection<DocumentId> ids) {
        return ids.isEmpty()
                ? List.of()
                : stored.findByIdIn(ids.stream().map(Identifier::value).toList()).stream()
                        .map(Document::view)
                        .toList();
    }

    private Stream<Document> promised(Collection<DocumentId> ids) {
        return promised.stream().flatMap(owner -> owner.find(ids).stream()).map(Document::new);
    }
}
