package se.delmos.statsbidrag.applicants.usecase;

import java.time.Clock;
import java.time.Instant;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.InvitationToken;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applicants.model.InvitationRepository;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.kernel.NotFound;

/** Shows an invitation to the one who has its link. */
@Service
public class ShowInvitation {

    private final InvitationRepository invitations;
    private final Applicants applicants;
    private final Identities identities;
    private final Clock clock;

    ShowInvitation(InvitationRepository invitations, Applicants applicants, Identities identities, Clock clock) {
        this.invitations = invitations;
        this.applicants = applicants;
        this.identities = identities;
        this.clock = clock;
    }

    /** Returns the invitation, or refuses with not-found: one that is used, withdrawn or too old is as if it never was. */
    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional(readOnly = true)
    public Page show(String token) {
        var invitation = invitations.require(new InvitationToken(token));
        if (!invitation.isOpenAt(clock.instant())) {
            throw new NotFound(invitation.id());
        }
        return new Page(
                applicants.require(invitation.organisation()).name(),
                invitation.right(),
                identities.nameOf(invitation.invitedBy()),
                invitation.expiresAt());
    }

    /** What a person is invited to, by whom, and until when the answer can be given. */
    public record Page(String organisation, MemberRight right, String invitedBy, Instant expiresAt) {}
}
