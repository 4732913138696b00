package se.delmos.statsbidrag.documents.model;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import se.delmos.statsbidrag.documents.AttachmentOwner;

/** The rows to lock. */
public interface AttachmentLockRepository extends Repository<AttachmentLock, Integer> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from AttachmentLock l where l.id = ?1")
    AttachmentLock acquire(int id);

    /** Waits until nobody else changes the files of this owner. */
    default void acquire(AttachmentOwner owner) {
        acquire(Math.floorMod(owner.hashCode(), AttachmentLock.ROWS));
    }
}
