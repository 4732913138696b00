package se.delmos.statsbidrag.decisions.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.decisions.model.DecisionRepository;
import se.delmos.statsbidrag.documents.Download;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.review.Reviews;

/** Hands staff the decision letter. */
@Service
public class DownloadLetter {

    private final DecisionRepository decisions;
    private final Reviews reviews;
    private final LetterFile letters;

    DownloadLetter(DecisionRepository decisions, Reviews reviews, LetterFile letters) {
        this.decisions = decisions;
        this.reviews = reviews;
        this.letters = letters;
    }

    @PreAuthorize("hasAnyRole('CASE_OFFICER','DECISION_MAKER','AUDITOR')")
    @Transactional(readOnly = true)
    public Download download(ApplicationId id) {
        reviews.refuseDisqualified(id);
        return letters.of(decisions.on(id.value()).orElseThrow(() -> new NotFound(id)));
    }
}
