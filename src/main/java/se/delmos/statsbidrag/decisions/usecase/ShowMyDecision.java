package se.delmos.statsbidrag.decisions.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.decisions.model.DecisionRepository;
import se.delmos.statsbidrag.kernel.NotFound;

/** Shows the party the decision, once there is one (33 § förvaltningslagen). */
@Service
public class ShowMyDecision {

    private final DecisionRepository decisions;
    private final Applicants applicants;
    private final MadeDecisions made;

    ShowMyDecision(DecisionRepository decisions, Applicants applicants, MadeDecisions made) {
        this.decisions = decisions;
        this.applicants = applicants;
        this.made = made;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional(readOnly = true)
    public MadeDecision show(ApplicationId id) {
        var decision = decisions.on(id.value()).orElseThrow(() -> new NotFound(id));
        applicants.requireRight(new ApplicantId(decision.recipient().applicant()), MemberRight.READER);
        return made.of(decision);
    }
}
