package se.delmos.statsbidrag.disbursement.model;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface FileCounterRepository extends Repository<FileCounter, Integer> {

    /** Waits until nobody else writes a file or a new payment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from FileCounter c where c.id = 1")
    FileCounter lock();
}
