package se.delmos.statsbidrag.notifications.usecase;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import se.delmos.statsbidrag.calls.CallCancelled;
import se.delmos.statsbidrag.calls.CallChanged;
import se.delmos.statsbidrag.calls.CallExtended;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallPublished;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.notifications.model.NoticeTemplate;
import se.delmos.statsbidrag.notifications.model.Recipient;
import se.delmos.statsbidrag.notifications.model.Subscription;
import se.delmos.statsbidrag.notifications.model.SubscriptionRepository;
import se.delmos.statsbidrag.notifications.model.SubscriptionToken.Purpose;
import se.delmos.statsbidrag.ordinances.Ordinances;

/** Tells those who have asked for it that a call was published, extended, changed or cancelled, with a link to end the mail. */
@Service
public class NotifySubscribers {

    private static final String ANSWERS = "answers an event; no page reaches it";

    private final Calls calls;
    private final Ordinances ordinances;
    private final SubscriptionRepository subscriptions;
    private final Subscriptions links;
    private final TellPerson person;

    NotifySubscribers(
            Calls calls,
            Ordinances ordinances,
            SubscriptionRepository subscriptions,
            Subscriptions links,
            TellPerson person) {
        this.calls = calls;
        this.ordinances = ordinances;
        this.subscriptions = subscriptions;
        this.links = links;
        this.person = person;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    @SystemOnly(reason = ANSWERS)
    public void on(CallPublished published) {
        tell(published.call(), NoticeTemplate.CALL_PUBLISHED, "");
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    @SystemOnly(reason = ANSWERS)
    public void on(CallExtended extended) {
        tell(extended.call(), NoticeTemplate.CALL_EXTENDED, ":" + extended.lastDay());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    @SystemOnly(reason = ANSWERS)
    public void on(CallChanged changed) {
        tell(changed.call(), NoticeTemplate.CALL_CHANGED, ":" + changed.at());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    @SystemOnly(reason = ANSWERS)
    public void on(CallCancelled cancelled) {
        tell(cancelled.call(), NoticeTemplate.CALL_CANCELLED, "");
    }

    private void tell(CallId id, NoticeTemplate template, String what) {
        var call = calls.require(id);
        var wording = ordinances.provisions(call.version(), call.opensAt()).parameters();
        subscriptions.findByConfirmedTrueOrderByAddress().stream()
                .filter(subscription -> subscription.choice().includes(wording))
                .forEach(subscription -> person.tell(
                        template,
                        id + what,
                        new Recipient(subscription.address(), null, null),
                        facts(call, subscription)));
    }

    private MailFacts facts(CallView call, Subscription subscription) {
        var token = links.issue(subscription, Purpose.UNSUBSCRIBE, subscription.choice());
        return new MailFacts(
                "", call.title(), call.closesAt(), "/utlysningar/" + call.id(), "/utlysningar/bevaka/avsluta/" + token);
    }
}
