package se.delmos.statsbidrag.applicants.usecase;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applicants.model.Invitation;
import se.delmos.statsbidrag.applicants.model.InvitationRepository;
import se.delmos.statsbidrag.applicants.model.InvitationToken;
import se.delmos.statsbidrag.identity.CurrentActor;

/** Invites somebody to act for an organisation. */
@Service
public class InviteMember {

    private final InvitationRepository invitations;
    private final Applicants applicants;
    private final CurrentActor currentActor;
    private final Clock clock;

    InviteMember(InvitationRepository invitations, Applicants applicants, CurrentActor currentActor, Clock clock) {
        this.invitations = invitations;
        this.applicants = applicants;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Returns the secret of the link. It is shown to the one who invites, once, and can never be read again. */
    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public String invite(ApplicantId organisation, String email, MemberRight right) {
        applicants.requireRight(organisation, MemberRight.SIGNATORY);
        var token = InvitationToken.create();
        invitations.save(new Invitation(
                applicants.require(organisation).id(),
                new Invitation.Guest(email, right),
                token,
                currentActor.require().id(),
                clock.instant()));
        return token.value();
    }
}
