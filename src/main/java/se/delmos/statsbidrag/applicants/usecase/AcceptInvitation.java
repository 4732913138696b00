package se.delmos.statsbidrag.applicants.usecase;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.InvitationToken;
import se.delmos.statsbidrag.applicants.model.InvitationRepository;
import se.delmos.statsbidrag.applicants.model.OrganisationRepository;
import se.delmos.statsbidrag.identity.CurrentActor;

/** Uses an invitation: the signed-in person becomes a member and acts for the organisation at once. */
@Service
public class AcceptInvitation {

    private final InvitationRepository invitations;
    private final OrganisationRepository organisations;
    private final CurrentActor currentActor;
    private final Clock clock;

    AcceptInvitation(
            InvitationRepository invitations,
            OrganisationRepository organisations,
            CurrentActor currentActor,
            Clock clock) {
        this.invitations = invitations;
        this.organisations = organisations;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Returns the organisation. Whoever is a member already keeps the right, where it is the higher one. */
    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public ApplicantId accept(String token) {
        var person = currentActor.require().id();
        var invitation = invitations.require(new InvitationToken(token));
        invitations.save(invitation.accept(person, clock.instant()));
        var organisation = organisations.require(invitation.organisation());
        if (!organisation.allows(person, invitation.right())) {
            organisations.save(organisation.admit(person, invitation.right()));
        }
        currentActor.actFor(organisation.id().value());
        return organisation.id();
    }
}
