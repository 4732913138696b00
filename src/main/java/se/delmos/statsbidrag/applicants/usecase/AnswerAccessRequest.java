package se.delmos.statsbidrag.applicants.usecase;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.AccessRequestId;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applicants.model.AccessRequestRepository;
import se.delmos.statsbidrag.applicants.model.OrganisationRepository;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.identity.Role;

/** Lets a person who asked into an organisation, or not: a member who may submit answers, or a case officer. */
@Service
public class AnswerAccessRequest {

    private final AccessRequestRepository requests;
    private final OrganisationRepository organisations;
    private final Applicants applicants;
    private final CurrentActor currentActor;
    private final Clock clock;

    AnswerAccessRequest(
            AccessRequestRepository requests,
            OrganisationRepository organisations,
            Applicants applicants,
            CurrentActor currentActor,
            Clock clock) {
        this.requests = requests;
        this.organisations = organisations;
        this.applicants = applicants;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Answers with the right that the person gets, or with none for no. */
    @PreAuthorize("hasAnyRole('APPLICANT', 'CASE_OFFICER')")
    @Transactional
    public void answer(AccessRequestId id, Optional<MemberRight> right) {
        var request = requests.require(id);
        var actor = currentActor.require();
        if (!actor.has(Role.CASE_OFFICER)) {
            applicants.requireRight(request.organisation(), MemberRight.SIGNATORY);
        }
        right.ifPresentOrElse(
                granted -> {
                    requests.save(request.grant(granted, actor.id(), clock.instant()));
                    var organisation = organisations.require(request.organisation());
                    organisations.save(organisation.admit(request.person(), granted));
                },
                () -> requests.save(request.decline(actor.id(), clock.instant())));
    }
}
