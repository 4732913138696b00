package se.delmos.statsbidrag.audit.model;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The links of the chain: added, never changed. */
public interface AuditRecordRepository extends Repository<AuditRecord, Long> {

    AuditRecord save(AuditRecord added);

    @Query("select r from AuditRecord r where r.sequence > ?1 order by r.sequence")
    List<AuditRecord> after(long sequence, Limit limit);

    @Query("select r from AuditRecord r where r.sequence <= ?1 order by r.sequence desc")
    List<AuditRecord> backFrom(long sequence, Limit limit);
}
