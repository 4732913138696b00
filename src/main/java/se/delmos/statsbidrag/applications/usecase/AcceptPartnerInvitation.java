package se.delmos.statsbidrag.applications.usecase;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseUnless;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.InvitationToken;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applications.PartnershipId;
import se.delmos.statsbidrag.applications.model.ApplicationRepository;
import se.delmos.statsbidrag.applications.model.PartnerInvitationRepository;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** Uses an invitation to be a partner for the organisation that has its number: from then on it is asked like any other. */
@Service
public class AcceptPartnerInvitation {

    private final PartnerInvitationRepository invitations;
    private final ApplicationRepository applications;
    private final Applicants applicants;
    private final PartnerDesk desk;
    private final CurrentActor currentActor;
    private final Circumstances circumstances;

    AcceptPartnerInvitation(
            PartnerInvitationRepository invitations,
            ApplicationRepository applications,
            Applicants applicants,
            PartnerDesk desk,
            CurrentActor currentActor,
            Circumstances circumstances) {
        this.invitations = invitations;
        this.applications = applications;
        this.applicants = applicants;
        this.desk = desk;
        this.currentActor = currentActor;
        this.circumstances = circumstances;
    }

    /** Returns the part that a signatory of the organisation can confirm. */
    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public PartnershipId accept(String token) {
        var invitation =
                invitations.of(new InvitationToken(token)).orElseThrow(() -> new RuleViolation("partners.invite.over"));
        var application =
                applications.findLockedById(invitation.application().value()).orElseThrow();
        refuseUnless(application.stage().isWhollyOpen(), "partners.invite.over");
        var partner = applicants
                .findByNumber(invitation.guest().number())
                .orElseThrow(() -> new RuleViolation("partners.invite.register"))
                .id();
        applicants.requireRight(partner, MemberRight.READER);
        var part = desk.enter(application, invitation.accept(partner, circumstances.sender()));
        invitations.save(invitation);
        currentActor.actFor(partner.value());
        return part;
    }
}
