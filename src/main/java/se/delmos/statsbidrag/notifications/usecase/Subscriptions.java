package se.delmos.statsbidrag.notifications.usecase;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.notifications.model.CallChoice;
import se.delmos.statsbidrag.notifications.model.NoticeRepository;
import se.delmos.statsbidrag.notifications.model.NoticeTemplate;
import se.delmos.statsbidrag.notifications.model.Subscription;
import se.delmos.statsbidrag.notifications.model.SubscriptionRepository;
import se.delmos.statsbidrag.notifications.model.SubscriptionToken;
import se.delmos.statsbidrag.notifications.model.SubscriptionToken.Purpose;
import se.delmos.statsbidrag.notifications.model.SubscriptionTokenRepository;

/** The links that subscribers get, and the end of a subscription. */
@Component
class Subscriptions {

    private static final int TOKEN_BYTES = 32;

    private final SubscriptionRepository subscriptions;
    private final SubscriptionTokenRepository tokens;
    private final NoticeRepository notices;
    private final SecureRandom random = new SecureRandom();

    Subscriptions(SubscriptionRepository subscriptions, SubscriptionTokenRepository tokens, NoticeRepository notices) {
        this.subscriptions = subscriptions;
        this.tokens = tokens;
        this.notices = notices;
    }

    /** Returns a new token, of which only the hash is kept. */
    @Transactional
    public String issue(Subscription subscription, Purpose purpose, CallChoice choice) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        tokens.save(new SubscriptionToken(token, subscription.id(), purpose, choice));
        return token;
    }

    Optional<SubscriptionToken> find(String token, Purpose purpose) {
        return tokens.findById(SubscriptionToken.hashOf(token)).filter(found -> found.isFor(purpose));
    }

    Subscription of(SubscriptionToken token) {
        return subscriptions.findById(token.subscription()).orElseThrow();
    }

    /** Forgets the address: the subscription, its links, and the log of the mails it got. */
    void forget(Subscription subscription) {
        var templates = EnumSet.allOf(NoticeTemplate.class).stream()
                .filter(NoticeTemplate::isForSubscribers)
                .map(NoticeTemplate::key)
                .toList();
        notices.deleteByRecipientAndTemplateIn(subscription.address(), templates);
        tokens.deleteBySubscription(subscription.id());
        subscriptions.delete(subscription);
    }
}
