package se.delmos.statsbidrag.notifications.usecase;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.kernel.Open;
import se.delmos.statsbidrag.notifications.model.SubscriptionRepository;
import se.delmos.statsbidrag.notifications.model.SubscriptionToken.Purpose;

/** Begins to send mail about calls to an address whose owner has opened the link. */
@Service
public class ConfirmMail {

    private final SubscriptionRepository subscriptions;
    private final Subscriptions links;

    ConfirmMail(SubscriptionRepository subscriptions, Subscriptions links) {
        this.subscriptions = subscriptions;
        this.links = links;
    }

    /** Returns whether the link holds; a link can be opened again without harm. */
    @Open(reason = "who has the link has the mailbox")
    @Transactional
    public boolean confirm(String token) {
        var found = links.find(token, Purpose.CONFIRM);
        found.ifPresent(link -> subscriptions.save(links.of(link).confirm(link.choice())));
        return found.isPresent();
    }
}
