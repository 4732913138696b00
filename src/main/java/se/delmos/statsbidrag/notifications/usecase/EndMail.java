package se.delmos.statsbidrag.notifications.usecase;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.kernel.Open;
import se.delmos.statsbidrag.notifications.model.SubscriptionToken.Purpose;

/** Ends the mail about calls to an address and forgets the address. */
@Service
public class EndMail {

    private final Subscriptions links;

    EndMail(Subscriptions links) {
        this.links = links;
    }

    /** Ends it; a link of a subscription that has ended already does nothing. */
    @Open(reason = "who has the link has the mailbox")
    @Transactional
    public void end(String token) {
        links.find(token, Purpose.UNSUBSCRIBE).map(links::of).ifPresent(links::forget);
    }
}
