package se.delmos.statsbidrag.applicants.usecase;

import java.util.List;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.model.AccessRequestRepository;
import se.delmos.statsbidrag.applicants.model.InvitationRepository;
import se.delmos.statsbidrag.applicants.model.MandateRepository;
import se.delmos.statsbidrag.applicants.model.Organisation;

/** What moves with an organisation that becomes part of another: mandates, open invitations and unanswered requests. */
@Component
class Movables {

    private final MandateRepository mandates;
    private final InvitationRepository invitations;
    private final AccessRequestRepository requests;

    Movables(MandateRepository mandates, InvitationRepository invitations, AccessRequestRepository requests) {
        this.mandates = mandates;
        this.invitations = invitations;
        this.requests = requests;
    }

    void move(Organisation from, Organisation to) {
        var old = List.of(from.id().value());
        mandates.findByOrganisationInOrderByHandedInAt(old).forEach(mandate -> mandates.save(mandate.moveTo(to.id())));
        invitations
                .findByOrganisationInAndClosedAtIsNullOrderByInvitedAt(old)
                .forEach(invitation -> invitations.save(invitation.moveTo(to.id())));
        requests.findByOrganisationInAndAnsweredAtIsNullOrderByAskedAt(old)
                .forEach(request -> requests.save(request.moveTo(to.id())));
    }
}
