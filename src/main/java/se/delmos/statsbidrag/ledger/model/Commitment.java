package se.delmos.statsbidrag.ledger.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.ledger.BudgetId;
import se.delmos.statsbidrag.ledger.CommitmentId;

/** The money of one granted decision, taken out of a frame. */
@Entity
@Immutable
@Table(schema = "ledger", name = "commitment")
public class Commitment implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID budgetId;
    private long amountOre;

    @SuppressWarnings("NullAway.Init")
    protected Commitment() {}

    public Commitment(CommitmentId id, BudgetId budget, Money amount) {
        this.id = id.value();
        this.budgetId = budget.value();
        this.amountOre = amount.ore();
    }

    public CommitmentId id() {
        return new CommitmentId(id);
    }

    public BudgetId budget() {
        return new BudgetId(budgetId);
    }

    public Money amount() {
        return new Money(amountOre);
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
