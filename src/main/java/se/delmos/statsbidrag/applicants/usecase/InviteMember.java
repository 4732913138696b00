package se.delmos.statsbidrag.applicants.usecase;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.InvitationMail;
import se.delmos.statsbidrag.applicants.InvitationToken;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applicants.model.Invitation;
import se.delmos.statsbidrag.applicants.model.InvitationRepository;
import se.delmos.statsbidrag.identity.CurrentActor;

/** Invites somebody to act for an organisation. */
@Service
public class InviteMember {

    private final InvitationRepository invitations;
    private final Applicants applicants;
    private final InvitationMail mail;
    private final CurrentActor currentActor;
    private final Clock clock;

    InviteMember(
            InvitationRepository invitations,
            Applicants applicants,
            InvitationMail mail,
            CurrentActor currentActor,
            Clock clock) {
        this.invitations = invitations;
        this.applicants = applicants;
        this.mail = mail;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Mails the link to the invited, and returns its secret: the one who invites is shown it once, if the mail does not arrive. */
    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public String invite(ApplicantId organisation, String email, MemberRight right) {
        applicants.requireRight(organisation, MemberRight.SIGNATORY);
        var token = InvitationToken.create();
        var invitation = invitations.save(new Invitation(
                applicants.require(organisation).id(),
                new Invitation.Guest(email.strip(), right),
                token,
                currentActor.require().id(),
                clock.instant()));
        mail.send(invitation.id(), invitation.email(), token.value());
        return token.value();
    }
}
