package se.delmos.statsbidrag.applications.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.PartnerInvitationId;

/** Takes an invitation back that the organisation has not used. */
@Service
public class WithdrawPartnerInvitation {

    private final PartnerDesk desk;
    private final PartnerInvitations invitations;

    WithdrawPartnerInvitation(PartnerDesk desk, PartnerInvitations invitations) {
        this.desk = desk;
        this.invitations = invitations;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public void withdraw(ApplicationId id, PartnerInvitationId invitation) {
        invitations.withdraw(desk.open(id), invitation);
    }
}
