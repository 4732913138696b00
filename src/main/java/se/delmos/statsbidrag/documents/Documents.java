package se.delmos.statsbidrag.documents;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Stored documents. Joins the caller's transaction: a document of a use case that fails is not kept. */
public interface Documents {

    /** Stores a document with its SHA-256. Never changes one that is stored. */
    DocumentView store(String fileName, String mediaType, byte[] content);

    /** Stores a file that somebody handed in, after looking into it as for attachments. A virus scanner does not see it. */
    DocumentView receive(String fileName, byte[] content);

    Optional<DocumentView> find(DocumentId id);

    /** Returns what is known of the given documents in one query. */
    Map<DocumentId, DocumentView> find(Collection<DocumentId> ids);

    /** Returns the bytes, after comparing them with the checksum; a difference is a broken assumption. */
    byte[] read(DocumentId id);

    /** Opens a document to be read in small pieces, after the same comparison. */
    StoredFile open(DocumentId id);
}
