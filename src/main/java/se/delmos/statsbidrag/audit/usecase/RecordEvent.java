package se.delmos.statsbidrag.audit.usecase;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.delmos.statsbidrag.audit.model.AuditRecordRepository;
import se.delmos.statsbidrag.audit.model.ChainHeadRepository;
import se.delmos.statsbidrag.audit.model.Fact;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.kernel.DomainEvent;
import se.delmos.statsbidrag.kernel.SystemOnly;

/**
 * Adds every domain event to the chain, in the transaction in which it happened: both are kept or neither.
 *
 * <p>The head of the chain is one row that every writer locks. It is locked as the very last thing before the commit,
 * after all other changes were sent to the database, for two reasons: other transactions wait for it no longer than a
 * commit takes, and a transaction that holds it waits for no other lock, so it cannot be part of a deadlock.
 */
@Service
class RecordEvent {

    private final EntityManager entityManager;
    private final ChainHeadRepository heads;
    private final AuditRecordRepository records;
    private final CurrentActor currentActor;
    private final Clock clock;

    RecordEvent(
            EntityManager entityManager,
            ChainHeadRepository heads,
            AuditRecordRepository records,
            CurrentActor currentActor,
            Clock clock) {
        this.entityManager = entityManager;
        this.heads = heads;
        this.records = records;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Runs without a transaction too, only to refuse: an event that nothing rolls back must not go unrecorded. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    @SystemOnly(reason = "answers every event of every use case")
    public void record(DomainEvent event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Published outside a transaction: " + event);
        }
        entityManager.flush();
        var head = heads.lock();
        var actor = currentActor.find().map(person -> person.id().value()).orElse(null);
        var type = event.getClass().getSimpleName();
        records.save(head.append(new Fact(clock.instant(), actor, type, CanonicalJson.of(event))));
    }
}
