package se.delmos.statsbidrag.audit.model;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The end of the chain: one row. */
public interface ChainHeadRepository extends Repository<ChainHead, Integer> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from ChainHead h")
    ChainHead lock();

    @Query("select h from ChainHead h")
    ChainHead read();
}
