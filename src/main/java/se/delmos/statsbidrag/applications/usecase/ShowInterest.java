package se.delmos.statsbidrag.applications.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applications.model.ExpressionOfInterest;
import se.delmos.statsbidrag.applications.model.InterestRepository;
import se.delmos.statsbidrag.applications.usecase.InterestPage.Sent;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.kernel.NotFound;

/** Shows an organisation its expression of interest in a call, or the page to write one. */
@Service
public class ShowInterest {

    private final InterestRepository interests;
    private final Calls calls;
    private final Applicants applicants;
    private final Circumstances circumstances;

    ShowInterest(InterestRepository interests, Calls calls, Applicants applicants, Circumstances circumstances) {
        this.interests = interests;
        this.calls = calls;
        this.applicants = applicants;
        this.circumstances = circumstances;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional(readOnly = true)
    public InterestPage show(CallId id) {
        var call = calls.require(id);
        if (call.budget().isEmpty() || !call.byInvitation()) {
            throw new NotFound(id);
        }
        var organisation = circumstances.organisation();
        applicants.requireRight(organisation, MemberRight.WRITER);
        var sent = interests.findByCallIdAndApplicantId(id.value(), organisation.value());
        return new InterestPage(
                id,
                call.title(),
                applicants.require(organisation).name(),
                call.opensAt(),
                ExpressionOfInterest.isWindowOpen(call, circumstances.now()),
                call.isCancelled(),
                sent.map(ShowInterest::sent));
    }

    private static Sent sent(ExpressionOfInterest interest) {
        return new Sent(
                interest.caseNumber(),
                interest.receivedAt(),
                interest.summary(),
                interest.status().name(),
                interest.reason());
    }
}
