package se.delmos.statsbidrag.decisions.usecase;

import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.decisions.model.Decision;
import se.delmos.statsbidrag.documents.Documents;
import se.delmos.statsbidrag.documents.Download;
import se.delmos.statsbidrag.kernel.NotFound;

/** Fetches the stored letter of a decision, unchanged. */
@Component
class LetterFile {

    private final Documents documents;

    LetterFile(Documents documents) {
        this.documents = documents;
    }

    Download of(Decision decision) {
        return decision.view()
                .letter()
                .flatMap(documents::find)
                .map(letter -> new Download(letter, documents.read(letter.id())))
                .orElseThrow(() -> new NotFound(decision.id()));
    }
}
