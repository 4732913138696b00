package se.delmos.statsbidrag.documents.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row to lock while the files of an owner change. Several owners share a row. */
@Entity
@Table(schema = "documents", name = "attachment_lock")
public class AttachmentLock {

    static final int ROWS = 16;

    @Id
    private int id;

    protected AttachmentLock() {}

    public int id() {
        return id;
    }
}
