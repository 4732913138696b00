package se.delmos.statsbidrag.documents;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Stored documents, and those that are promised ({@link PromisedDocuments}), which nobody can tell from the stored. Joins the caller's transaction: a document of a use case that fails is not kept.
 */
public interface Documents {

    /** Stores a document with its SHA-256. Never changes one that is stored. */
    DocumentView store(String fileName, String mediaType, byte[] content);

    /** Stores a document under the id that it was promised by. */
    void store(PromisedDocument kept);

    /**
     * Receives a file that somebody handed in, after looking into it as for attachments. It waits in quarantine and becomes the
     * document by this id once the virus scanner has cleared it; until then nobody finds it.
     */
    DocumentId receive(String fileName, byte[] content);

    /** Returns those received files that are not documents: they wait for the virus scanner, or it has stopped them. */
    Map<DocumentId, AttachmentView> held(Collection<DocumentId> ids);

    Optional<DocumentView> find(DocumentId id);

    /** Returns what is known of the given documents in one query. */
    Map<DocumentId, DocumentView> find(Collection<DocumentId> ids);

    /** Returns the bytes, after comparing them with the checksum; a difference is a broken assumption. */
    byte[] read(DocumentId id);

    /** Opens a document to be read in small pieces, after the same comparison. */
    StoredFile open(DocumentId id);
}
