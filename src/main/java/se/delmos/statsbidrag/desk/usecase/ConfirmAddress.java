package se.delmos.statsbidrag.desk.usecase;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.notifications.MailAddresses;

/** Takes a member's word that the member's own address works again. */
@Service
public class ConfirmAddress {

    private final CurrentActor currentActor;
    private final MailAddresses addresses;

    ConfirmAddress(CurrentActor currentActor, MailAddresses addresses) {
        this.currentActor = currentActor;
        this.addresses = addresses;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional
    public void confirm() {
        addresses.confirm(currentActor.require().email());
    }
}
