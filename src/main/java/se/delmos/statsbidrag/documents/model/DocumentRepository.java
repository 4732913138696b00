package se.delmos.statsbidrag.documents.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The stored documents. */
public interface DocumentRepository extends Repository<Document, UUID> {

    Document save(Document document);

    /** Saves at once, so that bytes can be laid beside. */
    Document saveAndFlush(Document document);

    Optional<Document> findById(UUID id);

    List<Document> findByIdIn(Collection<UUID> ids);
}
