package se.delmos.statsbidrag.applications.usecase;

import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.InterestId;
import se.delmos.statsbidrag.applications.model.EvidenceRequest;
import se.delmos.statsbidrag.applications.model.InterestRepository;
import se.delmos.statsbidrag.kernel.NotFound;

/** Asks an organisation to show something before its expression of interest is answered, by a day. */
@Service
public class AskForEvidence {

    private final InterestRepository interests;
    private final Applicants applicants;
    private final Diary diary;
    private final Circumstances circumstances;

    AskForEvidence(InterestRepository interests, Applicants applicants, Diary diary, Circumstances circumstances) {
        this.interests = interests;
        this.applicants = applicants;
        this.diary = diary;
        this.circumstances = circumstances;
    }

    @PreAuthorize("hasRole('CASE_OFFICER')")
    @Transactional
    public void ask(InterestId id, String what, LocalDate due) {
        var interest = interests.findLockedById(id.value()).orElseThrow(() -> new NotFound(id));
        interests.save(interest.askForEvidence(EvidenceRequest.of(what, due, circumstances.sender())));
        var party = applicants.require(interest.applicant()).name();
        diary.recordEvidenceAsked(interest.caseNumber(), party);
    }
}
