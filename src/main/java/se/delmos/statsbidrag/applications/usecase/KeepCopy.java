package se.delmos.statsbidrag.applications.usecase;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.model.PromisedCopyRepository;
import se.delmos.statsbidrag.documents.Documents;
import se.delmos.statsbidrag.documents.PromisedDocument;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** Stores a copy that was promised, once: when two have drawn it, the second finds the promise kept. */
@Service
class KeepCopy {

    private final PromisedCopyRepository copies;
    private final Documents documents;

    KeepCopy(PromisedCopyRepository copies, Documents documents) {
        this.copies = copies;
        this.documents = documents;
    }

    @Transactional
    @SystemOnly(reason = "part of the drawing; no page reaches it")
    public void keep(PromisedDocument drawn) {
        if (copies.take(drawn.id().value()) == 1) {
            documents.store(drawn);
        }
    }
}
