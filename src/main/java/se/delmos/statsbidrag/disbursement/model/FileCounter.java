package se.delmos.statsbidrag.disbursement.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The number of the last payment file. Locked by whoever takes the next one, so that numbers are unbroken. */
@Entity
@Table(schema = "disbursement", name = "file_counter")
public class FileCounter {

    @Id
    private int id;

    private int lastNumber;

    protected FileCounter() {}

    public int next() {
        lastNumber++;
        return lastNumber;
    }
}
