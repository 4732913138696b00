package se.delmos.statsbidrag.documents;

import java.util.Collection;
import java.util.List;

/**
 * What a module has promised to store: documents that its records name already. It makes them for whoever asks before they are
 * stored, with the same bytes as they will have then (ADR 0077).
 */
public interface PromisedDocuments {

    /** Returns those of the given documents that are promised here; without those that cannot be made now. */
    List<PromisedDocument> find(Collection<DocumentId> ids);
}
