package se.delmos.statsbidrag.applications.usecase;

import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applications.model.ExpressionOfInterest;
import se.delmos.statsbidrag.applications.model.InterestRepository;
import se.delmos.statsbidrag.applications.model.InterestWindow;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallView;

/** Receives an organisation's expression of interest in a call, once, in a case of its own. */
@Component
class InterestReception {

    private final InterestRepository interests;
    private final Applicants applicants;
    private final Diary diary;
    private final InterestCopies copies;
    private final Circumstances circumstances;

    InterestReception(
            InterestRepository interests,
            Applicants applicants,
            Diary diary,
            InterestCopies copies,
            Circumstances circumstances) {
        this.interests = interests;
        this.applicants = applicants;
        this.diary = diary;
        this.copies = copies;
        this.circumstances = circumstances;
    }

    /** Returns the organisation the person writes for. */
    ApplicantId writer() {
        var organisation = circumstances.organisation();
        applicants.requireRight(organisation, MemberRight.WRITER);
        return organisation;
    }

    /** Returns the organisation the person reads for. */
    ApplicantId reader() {
        var organisation = circumstances.organisation();
        applicants.requireRight(organisation, MemberRight.READER);
        return organisation;
    }

    boolean isReceived(CallId call, ApplicantId organisation) {
        return interests
                .findByCallIdAndApplicantId(call.value(), organisation.value())
                .isPresent();
    }

    /** Opens the case. What arrives late is received all the same, and marked (R-PROC-01). */
    ExpressionOfInterest receive(CallView call, ApplicantId organisation, String summary) {
        var sender = circumstances.sender();
        InterestWindow.requireReceivable(call, sender.at());
        var number =
                diary.openForInterest(call, applicants.require(organisation).name());
        return ExpressionOfInterest.express(call, organisation, summary, number, sender);
    }

    /** Keeps it with a copy of exactly what was sent as a document of the case. */
    void keep(ExpressionOfInterest interest, CallView call) {
        var copy = copies.of(interest, call, applicants.require(interest.applicant()));
        diary.recordInterestCopy(interest.caseNumber(), copy);
        interests.save(interest.withCopy(copy));
    }
}
