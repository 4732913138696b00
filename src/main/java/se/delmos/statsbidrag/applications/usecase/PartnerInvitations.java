package se.delmos.statsbidrag.applications.usecase;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;

import java.util.List;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.InvitationToken;
import se.delmos.statsbidrag.applications.PartnerInvitationId;
import se.delmos.statsbidrag.applications.PartnerInvitationMail;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.PartnerGuest;
import se.delmos.statsbidrag.applications.model.PartnerInvitation;
import se.delmos.statsbidrag.applications.model.PartnerInvitationRepository;
import se.delmos.statsbidrag.applications.model.PartnerTerms;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.kernel.OrganisationNumber;

/** The organisations that are invited to a joint application and are not registered yet. */
@Component
class PartnerInvitations {

    private final PartnerInvitationRepository invitations;
    private final PartnerInvitationMail mail;
    private final Circumstances circumstances;

    PartnerInvitations(
            PartnerInvitationRepository invitations, PartnerInvitationMail mail, Circumstances circumstances) {
        this.invitations = invitations;
        this.mail = mail;
        this.circumstances = circumstances;
    }

    List<PartnerInvitation> of(Application application) {
        return invitations.of(application.id());
    }

    void invite(Application application, PartnerGuest guest, PartnerTerms terms) {
        refuseIf(
                of(application).stream()
                        .anyMatch(known -> known.guest().number().equals(guest.number())),
                "partners.twice");
        var token = InvitationToken.create();
        send(new PartnerInvitation(application.id(), guest, terms, token, circumstances.sender()), token);
    }

    void renew(Application application, PartnerInvitationId id) {
        var token = InvitationToken.create();
        send(find(application, id).renew(token, circumstances.sender()), token);
    }

    void withdraw(Application application, PartnerInvitationId id) {
        invitations.save(find(application, id).withdraw(circumstances.sender()));
    }

    /** Lets the invitations of a number be: the organisation is registered by now, and is asked without a link. */
    void settle(Application application, OrganisationNumber number) {
        of(application).stream()
                .filter(known -> known.guest().number().equals(number))
                .forEach(known -> invitations.save(known.withdraw(circumstances.sender())));
    }

    private void send(PartnerInvitation invitation, InvitationToken token) {
        var saved = invitations.save(invitation);
        mail.send(saved.id(), saved.guest().email(), token.value());
    }

    private PartnerInvitation find(Application application, PartnerInvitationId id) {
        return invitations
                .findById(id.value())
                .filter(invitation -> invitation.application().equals(application.id()))
                .orElseThrow(() -> new NotFound(id));
    }
}
