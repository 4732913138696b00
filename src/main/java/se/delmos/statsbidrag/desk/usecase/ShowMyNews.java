package se.delmos.statsbidrag.desk.usecase;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.notifications.MailAddresses;

/** Shows a member that mail does not reach the member's own address. */
@Service
public class ShowMyNews {

    private final CurrentActor currentActor;
    private final MailAddresses addresses;

    ShowMyNews(CurrentActor currentActor, MailAddresses addresses) {
        this.currentActor = currentActor;
        this.addresses = addresses;
    }

    @PreAuthorize("hasRole('APPLICANT')")
    @Transactional(readOnly = true)
    public MyNews show() {
        var own = currentActor.require().email();
        return new MyNews(addresses.notWorking(List.of(own)).stream().findFirst());
    }
}
