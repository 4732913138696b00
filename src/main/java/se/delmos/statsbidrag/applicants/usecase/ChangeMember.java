package se.delmos.statsbidrag.applicants.usecase;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applicants.model.OrganisationRepository;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.CurrentActor;

/** Changes what a member may do, or ends the membership. One who may submit always remains. */
@Service
public class ChangeMember {

    private final OrganisationRepository organisations;
    private final Applicants applicants;
    private final CurrentActor currentActor;
    private final Clock clock;

    ChangeMember(OrganisationRepository organisations, Applicants applicants, CurrentActor currentActor, Clock clock) {
        this.organisations = organisations;
        this.applicants = applicants;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Gives the member another right, or none at all: the person is no longer a member. Anyone may leave. */
    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public void change(ApplicantId id, ActorId member, Optional<MemberRight> right) {
        var actor = currentActor.require().id();
        var leaves = actor.equals(member) && right.isEmpty();
        applicants.requireRight(id, leaves ? MemberRight.READER : MemberRight.SIGNATORY);
        var organisation = organisations.require(id);
        organisation.change(member, right, actor, clock.instant());
        organisations.save(organisation);
    }
}
