package se.delmos.statsbidrag.recovery.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row to lock while making something that must exist once. */
@Entity
@Table(schema = "recovery", name = "creation_lock")
public class RepaymentLock {

    @Id
    private int id;

    protected RepaymentLock() {}

    public int id() {
        return id;
    }
}
