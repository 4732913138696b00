package se.delmos.statsbidrag.registry.model;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The counters of the years, one row each. */
public interface CaseCounterRepository extends Repository<CaseCounter, Integer> {

    CaseCounter save(CaseCounter counter);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from CaseCounter c where c.year = ?1")
    Optional<CaseCounter> lock(int year);

    /** Returns the year's counter, locked: the next transaction that wants a number waits for this one. */
    default CaseCounter of(int year) {
        return lock(year).orElseGet(() -> {
            lock(CaseCounter.GUARD);
            return lock(year).orElseGet(() -> save(new CaseCounter(year)));
        });
    }
}
