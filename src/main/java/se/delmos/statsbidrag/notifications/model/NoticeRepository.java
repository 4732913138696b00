package se.delmos.statsbidrag.notifications.model;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Notices by mail. */
public interface NoticeRepository extends JpaRepository<Notice, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Notice n where n.id = :id")
    Optional<Notice> findLockedById(UUID id);

    void deleteByRecipientAndTemplateIn(String recipient, Collection<String> templates);

    @Query("select n.id from Notice n where n.state = WAITING and n.nextAttemptAt <= :now order by n.nextAttemptAt")
    List<UUID> findDue(Instant now, Pageable most);

    /** Returns the notices in some states, of one case or of all where the number is empty; the newest first. */
    @Query("""
            select n from Notice n
            where n.state in :states and (:caseNumber = '' or n.caseNumber = :caseNumber)
            order by n.createdAt desc, n.id
            """)
    Page<Notice> search(String caseNumber, Collection<NoticeState> states, Pageable page);
}
