package se.delmos.statsbidrag.ledger.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import se.delmos.statsbidrag.kernel.Identifier;
import se.delmos.statsbidrag.kernel.Money;

/** One movement of money, for ever. A mistake is corrected by another posting. */
@Entity
@Immutable
@Table(schema = "ledger", name = "posting")
public class Posting implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID debitAccountId;
    private UUID creditAccountId;
    private long amountOre;

    @Column(name = "posting_key")
    private String key;

    private Instant postedAt;
    private @Nullable UUID actorId;

    @SuppressWarnings("NullAway.Init")
    protected Posting() {}

    public Posting(Movement movement, Instant postedAt, @Nullable UUID actor) {
        this.id = Identifier.next();
        this.debitAccountId = movement.debit();
        this.creditAccountId = movement.credit();
        this.amountOre = movement.amount().ore();
        this.key = movement.key();
        this.postedAt = postedAt;
        this.actorId = actor;
    }

    /** Returns what was moved, for comparison with what somebody asks to move under the same key. */
    public Movement movement() {
        return new Movement(debitAccountId, creditAccountId, amount(), key);
    }

    public Money amount() {
        return new Money(amountOre);
    }

    public Instant postedAt() {
        return postedAt;
    }

    public @Nullable UUID actor() {
        return actorId;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Returns always true: what is saved here is never saved again. */
    @Override
    public boolean isNew() {
        return true;
    }
}
