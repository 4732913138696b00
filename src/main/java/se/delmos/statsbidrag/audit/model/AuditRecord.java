package se.delmos.statsbidrag.audit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One link of the chain: what happened, when it was recorded, who acted, and the hash of the link before. */
@Entity
@Immutable
@Table(schema = "audit", name = "audit_record")
public class AuditRecord implements Persistable<Long> {

    @Id
    @Column(name = "sequence_number")
    private long sequence;

    private Instant recordedAt;
    private @Nullable UUID actorId;
    private String eventType;
    private String content;
    private String algorithm;
    private String previousHash;
    private String hash;

    @SuppressWarnings("NullAway.Init")
    protected AuditRecord() {}

    AuditRecord(long sequence, Fact fact, String previousHash) {
        this.sequence = sequence;
        this.recordedAt = fact.at();
        this.actorId = fact.actor();
        this.eventType = fact.eventType();
        this.content = fact.content();
        this.algorithm = ChainHash.ALGORITHM;
        this.previousHash = previousHash;
        this.hash = expectedHash();
    }

    /** Returns the hash that the row's own content gives: another than the kept one where the row was changed. */
    String expectedHash() {
        return ChainHash.of(previousHash, sequence, new Fact(recordedAt, actorId, eventType, content));
    }

    public long sequence() {
        return sequence;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public @Nullable UUID actor() {
        return actorId;
    }

    public String eventType() {
        return eventType;
    }

    public String content() {
        return content;
    }

    public String algorithm() {
        return algorithm;
    }

    public String previousHash() {
        return previousHash;
    }

    public String hash() {
        return hash;
    }

    @Override
    public Long getId() {
        return sequence;
    }

    /** Returns always true: what is saved here is never saved again. */
    @Override
    public boolean isNew() {
        return true;
    }
}
