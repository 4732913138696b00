package se.delmos.statsbidrag.applications.usecase;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.InterestId;
import se.delmos.statsbidrag.applications.model.InterestRepository;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** Registers evidence that the virus scanner cleared after it was handed in. */
@Service
class RegisterEvidence {

    private final InterestRepository interests;
    private final EvidenceFiles files;
    private final Applicants applicants;

    RegisterEvidence(InterestRepository interests, EvidenceFiles files, Applicants applicants) {
        this.interests = interests;
        this.files = files;
        this.applicants = applicants;
    }

    @Transactional
    @SystemOnly(reason = "answers an event; no page reaches it")
    public void register(InterestId id) {
        interests
                .findLockedById(id.value())
                .ifPresent(interest -> files.enter(
                        interest, applicants.require(interest.applicant()).name()));
    }
}
