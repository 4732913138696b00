package se.delmos.statsbidrag.applications.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applications.model.ExpressionOfInterest;
import se.delmos.statsbidrag.applications.model.InterestRepository;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.Calls;

/** Sends an organisation's expression of interest in a call, once. */
@Service
public class ExpressInterest {

    private final InterestRepository interests;
    private final Calls calls;
    private final Applicants applicants;
    private final Diary diary;
    private final Circumstances circumstances;

    ExpressInterest(
            InterestRepository interests,
            Calls calls,
            Applicants applicants,
            Diary diary,
            Circumstances circumstances) {
        this.interests = interests;
        this.calls = calls;
        this.applicants = applicants;
        this.diary = diary;
        this.circumstances = circumstances;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public void express(CallId id, String text) {
        var organisation = circumstances.organisation();
        applicants.requireRight(organisation, MemberRight.WRITER);
        if (interests
                .findByCallIdAndApplicantId(id.value(), organisation.value())
                .isEmpty()) {
            send(id, organisation, text);
        }
    }

    private void send(CallId id, ApplicantId organisation, String text) {
        var call = calls.require(id);
        ExpressionOfInterest.requireWindow(call, circumstances.now());
        var number =
                diary.openForInterest(call, applicants.require(organisation).name());
        interests.save(ExpressionOfInterest.express(call, organisation, text, number, circumstances.sender()));
    }
}
