package se.delmos.statsbidrag.registry.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.springframework.data.domain.Persistable;
import se.delmos.statsbidrag.registry.CaseNumber;

/** The last case number given in a year. Its row stays locked until the case that takes the next one is saved. */
@Entity
@Table(schema = "registry", name = "case_counter")
public class CaseCounter implements Persistable<Integer> {

    /** The row to lock while a new year's row is added. */
    static final int GUARD = 0;

    @Id
    @Column(name = "counter_year")
    private int year;

    @Column(name = "last_number")
    private int last;

    protected CaseCounter() {}

    CaseCounter(int year) {
        this.year = year;
        this.last = 0;
    }

    /** Takes the next number. A transaction that fails gives it back, so the year has no gaps (R-OSL-02). */
    public CaseNumber next() {
        last++;
        return new CaseNumber(year, last);
    }

    @Override
    public Integer getId() {
        return year;
    }

    @Override
    public boolean isNew() {
        return last == 0;
    }
}
