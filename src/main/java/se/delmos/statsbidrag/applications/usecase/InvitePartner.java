package se.delmos.statsbidrag.applications.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.model.PartnerGuest;
import se.delmos.statsbidrag.applications.usecase.AskPartner.Part;
import se.delmos.statsbidrag.kernel.OrganisationNumber;

/** Invites an organisation that is not registered to take part in a joint application. One that is, is asked. */
@Service
public class InvitePartner {

    private final PartnerDesk desk;
    private final PartnerInvitations invitations;
    private final Applicants applicants;

    InvitePartner(PartnerDesk desk, PartnerInvitations invitations, Applicants applicants) {
        this.desk = desk;
        this.invitations = invitations;
        this.applicants = applicants;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public void invite(ApplicationId id, Guest guest, Part part) {
        var application = desk.open(id);
        applicants
                .findByNumber(guest.number())
                .ifPresentOrElse(
                        known -> desk.ask(application, known, part.terms()),
                        () -> invitations.invite(application, guest.read(), part.terms()));
    }

    /** An organisation as the lead applicant knows it. */
    public record Guest(String name, OrganisationNumber number, String email) {

        PartnerGuest read() {
            return PartnerGuest.of(name, number, email);
        }
    }
}
