package se.delmos.statsbidrag.notifications.usecase;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.kernel.Open;
import se.delmos.statsbidrag.notifications.model.CallChoice;
import se.delmos.statsbidrag.notifications.model.DeadAddress;
import se.delmos.statsbidrag.notifications.model.NoticeTemplate;
import se.delmos.statsbidrag.notifications.model.Recipient;
import se.delmos.statsbidrag.notifications.model.Subscription;
import se.delmos.statsbidrag.notifications.model.SubscriptionLockRepository;
import se.delmos.statsbidrag.notifications.model.SubscriptionRepository;
import se.delmos.statsbidrag.notifications.model.SubscriptionToken.Purpose;

/** Asks the owner of an address, by a mail to it, whether the address is to get mail about calls. */
@Service
public class AskForMail {

    private final SubscriptionRepository subscriptions;
    private final SubscriptionLockRepository lock;
    private final Subscriptions links;
    private final TellPerson person;
    private final Clock clock;

    AskForMail(
            SubscriptionRepository subscriptions,
            SubscriptionLockRepository lock,
            Subscriptions links,
            TellPerson person,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.lock = lock;
        this.links = links;
        this.person = person;
        this.clock = clock;
    }

    /**
     * Asks at most once an hour. Nothing changes until the link is opened, and nothing tells whether the address is known:
     * not here, and not by what the page says.
     */
    @Open(reason = "anyone may ask; only the owner of the address can confirm")
    @Transactional
    public void ask(String address, String wanted) {
        var choice = CallChoice.of(wanted);
        var now = clock.instant();
        lock.acquire();
        var known = subscriptions.findByAddress(DeadAddress.key(address));
        if (known.isEmpty()) {
            write(subscriptions.saveAndFlush(new Subscription(address, choice, now)), choice, now);
        } else if (!known.get().isAskedRecently(now)) {
            write(subscriptions.save(known.get().ask(now)), choice, now);
        }
    }

    private void write(Subscription subscription, CallChoice choice, Instant now) {
        var token = links.issue(subscription, Purpose.CONFIRM, choice);
        person.tell(
                NoticeTemplate.SUBSCRIPTION_CONFIRM,
                subscription.id() + ":" + now,
                new Recipient(subscription.address(), null, null),
                new MailFacts("", "", null, "/utlysningar/bevaka/bekrafta/" + token));
    }
}
