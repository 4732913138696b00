package se.delmos.statsbidrag.reporting.model;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface ReportLockRepository extends Repository<ReportLock, Integer> {

    /** Waits until nobody else makes one. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from ReportLock l where l.id = 1")
    ReportLock acquire();
}
