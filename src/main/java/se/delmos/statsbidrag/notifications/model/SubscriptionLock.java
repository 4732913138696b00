package se.delmos.statsbidrag.notifications.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row to lock while somebody asks for mail. */
@Entity
@Table(schema = "notifications", name = "subscription_lock")
public class SubscriptionLock {

    @Id
    private int id;

    /** For Hibernate. */
    protected SubscriptionLock() {}

    public int id() {
        return id;
    }
}
