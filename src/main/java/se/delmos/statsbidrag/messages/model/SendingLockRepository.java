package se.delmos.statsbidrag.messages.model;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The row to lock while a message is sent. */
public interface SendingLockRepository extends Repository<SendingLock, Integer> {

    /** Waits until nobody else sends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from SendingLock l where l.id = 1")
    SendingLock acquire();
}
