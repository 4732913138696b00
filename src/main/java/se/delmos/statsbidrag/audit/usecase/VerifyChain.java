package se.delmos.statsbidrag.audit.usecase;

import jakarta.persistence.EntityManager;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.audit.model.AuditRecord;
import se.delmos.statsbidrag.audit.model.AuditRecordRepository;
import se.delmos.statsbidrag.audit.model.ChainHeadRepository;
import se.delmos.statsbidrag.audit.model.ChainVerifier;
import se.delmos.statsbidrag.audit.model.ChainVerifier.Verdict;

/** Follows the whole chain and says how far it holds. */
@Service
public class VerifyChain {

    private static final Limit BATCH = Limit.of(1000);

    private final AuditRecordRepository records;
    private final ChainHeadRepository heads;
    private final EntityManager entityManager;

    VerifyChain(AuditRecordRepository records, ChainHeadRepository heads, EntityManager entityManager) {
        this.records = records;
        this.heads = heads;
        this.entityManager = entityManager;
    }

    /** Reads the head and the links as of one moment, so that what is added meanwhile does not look like a break. */
    @PreAuthorize("hasRole('AUDITOR')")
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Verdict verify() {
        var head = heads.read();
        var verifier = new ChainVerifier();
        var batch = records.after(0, BATCH);
        while (!batch.isEmpty()) {
            batch.forEach(verifier::accept);
            long last = batch.stream().mapToLong(AuditRecord::sequence).max().orElseThrow();
            entityManager.clear();
            batch = records.after(last, BATCH);
        }
        return verifier.finish(head);
    }
}
