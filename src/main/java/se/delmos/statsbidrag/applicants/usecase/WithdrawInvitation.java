package se.delmos.statsbidrag.applicants.usecase;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.InvitationId;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applicants.model.InvitationRepository;
import se.delmos.statsbidrag.identity.CurrentActor;

/** Takes an invitation back that nobody has used. */
@Service
public class WithdrawInvitation {

    private final InvitationRepository invitations;
    private final Applicants applicants;
    private final CurrentActor currentActor;
    private final Clock clock;

    WithdrawInvitation(
            InvitationRepository invitations, Applicants applicants, CurrentActor currentActor, Clock clock) {
        this.invitations = invitations;
        this.applicants = applicants;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public void withdraw(InvitationId id) {
        var invitation = invitations.require(id);
        applicants.requireRight(invitation.organisation(), MemberRight.SIGNATORY);
        invitations.save(invitation.withdraw(currentActor.require().id(), clock.instant()));
    }
}
