package se.delmos.statsbidrag.ledger.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.ledger.AppropriationId;
import se.delmos.statsbidrag.ledger.BudgetId;

/** A frame: the part of an appropriation that one call may grant. */
@Entity
@Immutable
@Table(schema = "ledger", name = "budget")
public class Budget implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID appropriationId;
    private String name;
    private long frameOre;

    @SuppressWarnings("NullAway.Init")
    protected Budget() {}

    public Budget(BudgetId id, AppropriationId appropriation, String name, Money frame) {
        this.id = id.value();
        this.appropriationId = appropriation.value();
        this.name = name;
        this.frameOre = frame.ore();
    }

    public BudgetId id() {
        return new BudgetId(id);
    }

    public AppropriationId appropriation() {
        return new AppropriationId(appropriationId);
    }

    public String name() {
        return name;
    }

    public Money frame() {
        return new Money(frameOre);
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
