package se.delmos.statsbidrag.recovery.model;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface RepaymentLockRepository extends Repository<RepaymentLock, Integer> {

    /** Waits until nobody else makes one. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from RepaymentLock l where l.id = 1")
    RepaymentLock acquire();
}
