package se.delmos.statsbidrag.notifications.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Who wants mail about calls. */
public interface SubscriptionRepository extends JpaRepository<Subscription, UUID> {

    Optional<Subscription> findByAddress(String address);

    List<Subscription> findByConfirmedTrueOrderByAddress();

    List<Subscription> findByConfirmedFalseAndAskedAtBefore(Instant moment);
}
