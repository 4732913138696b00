package se.delmos.statsbidrag.notifications.model;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The links of mails to subscribers, by the hash of their token. */
public interface SubscriptionTokenRepository extends JpaRepository<SubscriptionToken, String> {

    void deleteBySubscription(UUID subscription);
}
