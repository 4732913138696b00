package se.delmos.statsbidrag.applications.usecase;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.InterestId;
import se.delmos.statsbidrag.applications.model.InterestRepository;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.kernel.NotFound;

/** Shows an officer whom something is to be asked of. */
@Service
public class ShowEvidenceRequest {

    private final InterestRepository interests;
    private final Applicants applicants;

    ShowEvidenceRequest(InterestRepository interests, Applicants applicants) {
        this.interests = interests;
        this.applicants = applicants;
    }

    /** Returns the organisation behind an expression of interest that is not answered, and refuses another. */
    @PreAuthorize("hasRole('CASE_OFFICER')")
    @Transactional(readOnly = true)
    public Asked show(InterestId id) {
        var interest = interests.findById(id.value()).orElseThrow(() -> new NotFound(id));
        refuseIf(interest.isAnswered(), "applications.interest.already-answered");
        return new Asked(
                id, interest.call(), applicants.require(interest.applicant()).name());
    }

    /** An expression of interest, by the organisation's name. */
    public record Asked(InterestId id, CallId call, String organisation) {}
}
