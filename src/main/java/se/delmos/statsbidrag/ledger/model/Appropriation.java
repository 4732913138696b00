package se.delmos.statsbidrag.ledger.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.ledger.AppropriationId;

/** Money that Parliament gave for one purpose and one budget year. */
@Entity
@Immutable
@Table(schema = "ledger", name = "appropriation")
public class Appropriation implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(name = "budget_year")
    private int year;

    private String name;
    private long amountOre;

    @SuppressWarnings("NullAway.Init")
    protected Appropriation() {}

    public Appropriation(AppropriationId id, int year, String name, Money amount) {
        this.id = id.value();
        this.year = year;
        this.name = name;
        this.amountOre = amount.ore();
    }

    public AppropriationId id() {
        return new AppropriationId(id);
    }

    public int year() {
        return year;
    }

    public String name() {
        return name;
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
