package se.delmos.statsbidrag.decisions.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.decisions.model.DecisionRepository;
import se.delmos.statsbidrag.documents.Download;
import se.delmos.statsbidrag.kernel.NotFound;

/** Hands the party the decision letter. */
@Service
public class DownloadMyLetter {

    private final DecisionRepository decisions;
    private final Applicants applicants;
    private final LetterFile letters;

    DownloadMyLetter(DecisionRepository decisions, Applicants applicants, LetterFile letters) {
        this.decisions = decisions;
        this.applicants = applicants;
        this.letters = letters;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional(readOnly = true)
    public Download download(ApplicationId id) {
        var decision = decisions.on(id.value()).orElseThrow(() -> new NotFound(id));
        applicants.requireRight(new ApplicantId(decision.recipient().applicant()), MemberRight.READER);
        return letters.of(decision);
    }
}
