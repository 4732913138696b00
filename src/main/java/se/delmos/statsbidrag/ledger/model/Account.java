package se.delmos.statsbidrag.ledger.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.springframework.data.domain.Persistable;
import se.delmos.statsbidrag.kernel.Identifier;

/**
 * One owner's money of one kind. The totals change in {@link AccountRepository} only, by one statement that refuses to
 * overdraw, so that no two transactions can both have read the same balance; they are read as {@link Balance}.
 */
@Entity
@Table(schema = "ledger", name = "account")
public class Account implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID ownerId;

    @Enumerated(EnumType.STRING)
    private AccountKind kind;

    private long debitsOre;
    private long creditsOre;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    public Account(Identifier owner, AccountKind kind) {
        this.id = Identifier.next();
        this.ownerId = owner.value();
        this.kind = kind;
        this.debitsOre = 0;
        this.creditsOre = 0;
    }

    /** Returns the totals as they were when the account was read. */
    public Balance balance() {
        return new Balance(id, ownerId, kind, debitsOre, creditsOre);
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
