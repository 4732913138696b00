package se.delmos.statsbidrag.notifications.usecase;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.kernel.SystemOnly;
import se.delmos.statsbidrag.notifications.model.SubscriptionRepository;

/** Forgets the addresses whose owners have not confirmed within seven days. */
@Service
public class ForgetUnconfirmed {

    private static final Duration PATIENCE = Duration.ofDays(7);

    private final SubscriptionRepository subscriptions;
    private final Subscriptions links;
    private final Clock clock;

    ForgetUnconfirmed(SubscriptionRepository subscriptions, Subscriptions links, Clock clock) {
        this.subscriptions = subscriptions;
        this.links = links;
        this.clock = clock;
    }

    @Transactional
    @SystemOnly(reason = "run by the clock; no page reaches it")
    public void forget() {
        subscriptions
                .findByConfirmedFalseAndAskedAtBefore(clock.instant().minus(PATIENCE))
                .forEach(links::forget);
    }
}
