package se.delmos.statsbidrag.applications.usecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applications.model.PromisedCopyRepository;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.documents.DocumentView;
import se.delmos.statsbidrag.documents.Documents;

/**
 * What a receipt knows of the copy. One that is not drawn yet is drawn for it, unless many wait to be: in the last minute
 * people see their number first.
 */
@Component
class ReceiptCopy {

    private static final int MANY = 3;

    private final PromisedCopyRepository promised;
    private final Documents documents;

    ReceiptCopy(PromisedCopyRepository promised, Documents documents) {
        this.promised = promised;
        this.documents = documents;
    }

    Optional<DocumentView> find(DocumentId copy) {
        return promised.count() > MANY && promised.existsById(copy.value()) ? Optional.empty() : documents.find(copy);
    }
}
