package se.delmos.statsbidrag.notifications.model;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The row to lock while somebody asks for mail. */
public interface SubscriptionLockRepository extends Repository<SubscriptionLock, Integer> {

    /** Waits until nobody else asks. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from SubscriptionLock l where l.id = 1")
    SubscriptionLock acquire();
}
