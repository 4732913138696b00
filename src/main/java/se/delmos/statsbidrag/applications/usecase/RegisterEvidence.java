package se.delmos.statsbidrag.applications.usecase;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.InterestId;
import se.delmos.statsbidrag.applications.model.ExpressionOfInterest;
import se.delmos.statsbidrag.applications.model.InterestRepository;
import se.delmos.statsbidrag.applications.model.InterestStatus;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** Registers what the virus scanner said of evidence after it was handed in. */
@Service
class RegisterEvidence {

    private final InterestRepository interests;
    private final EvidenceFiles files;
    private final Applicants applicants;
    private final Circumstances circumstances;

    RegisterEvidence(
            InterestRepository interests, EvidenceFiles files, Applicants applicants, Circumstances circumstances) {
        this.interests = interests;
        this.files = files;
        this.applicants = applicants;
        this.circumstances = circumstances;
    }

    @Transactional
    @SystemOnly(reason = "answers an event; no page reaches it")
    public void register(InterestId id) {
        interests
                .findLockedById(id.value())
                .filter(interest -> interest.status() != InterestStatus.WRITTEN_OFF)
                .ifPresent(this::register);
    }

    private void register(ExpressionOfInterest interest) {
        files.enter(interest, applicants.require(interest.applicant()).name());
        var stopped = files.enterStopped(interest);
        if (!stopped.isEmpty()) {
            stopped.forEach(file -> interest.loseEvidence(file.id(), circumstances.now()));
            interests.save(interest);
        }
    }
}
