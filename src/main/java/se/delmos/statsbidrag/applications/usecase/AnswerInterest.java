package se.delmos.statsbidrag.applications.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.InterestId;
import se.delmos.statsbidrag.applications.model.ExpressionOfInterest;
import se.delmos.statsbidrag.applications.model.InterestRepository;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.kernel.NotFound;

/** Answers an expression of interest: the organisation is invited to apply, or it is told why not. */
@Service
public class AnswerInterest {

    private final InterestRepository interests;
    private final Applicants applicants;
    private final Diary diary;
    private final Circumstances circumstances;

    AnswerInterest(InterestRepository interests, Applicants applicants, Diary diary, Circumstances circumstances) {
        this.interests = interests;
        this.applicants = applicants;
        this.diary = diary;
        this.circumstances = circumstances;
    }

    /** Answers, and returns the call it concerns. A reason is asked for only where it is not an invitation. */
    @PreAuthorize("hasRole('CASE_OFFICER')")
    @Transactional
    public CallId answer(InterestId id, boolean invited, String reason) {
        var interest = interests.findLockedById(id.value()).orElseThrow(() -> new NotFound(id));
        if (!interest.isAnswered()) {
            record(interest, invited, reason);
        }
        return interest.call();
    }

    private void record(ExpressionOfInterest interest, boolean invited, String reason) {
        var officer = circumstances.sender();
        interests.save(invited ? interest.invite(officer) : interest.decline(reason, officer));
        var party = applicants.require(interest.applicant()).name();
        diary.recordAnswer(interest.caseNumber(), party, invited);
    }
}
