package se.delmos.statsbidrag.applications.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.PartnerInvitationId;

/** Sends a new link to an invited partner, where the first one was lost or became too old. */
@Service
public class RenewPartnerInvitation {

    private final PartnerDesk desk;
    private final PartnerInvitations invitations;

    RenewPartnerInvitation(PartnerDesk desk, PartnerInvitations invitations) {
        this.desk = desk;
        this.invitations = invitations;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public void renew(ApplicationId id, PartnerInvitationId invitation) {
        invitations.renew(desk.open(id), invitation);
    }
}
