package se.delmos.statsbidrag.reporting.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row to lock while making something that must exist once. */
@Entity
@Table(schema = "reporting", name = "creation_lock")
public class ReportLock {

    @Id
    private int id;

    protected ReportLock() {}

    public int id() {
        return id;
    }
}
