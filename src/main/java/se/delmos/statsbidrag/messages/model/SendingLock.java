package se.delmos.statsbidrag.messages.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row to lock while a message is sent. */
@Entity
@Table(schema = "messages", name = "sending_lock")
public class SendingLock {

    @Id
    private int id;

    /** For Hibernate. */
    protected SendingLock() {}

    public int id() {
        return id;
    }
}
