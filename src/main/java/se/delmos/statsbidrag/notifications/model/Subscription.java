package se.delmos.statsbidrag.notifications.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.kernel.Identifier;

/** An address that wants mail about calls, from when its owner has confirmed it. */
@Entity
@Table(schema = "notifications", name = "subscription")
public class Subscription {

    /** How often an address is asked to confirm, at most: nobody fills another's mailbox. */
    static final Duration PAUSE = Duration.ofHours(1);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String address;

    @Enumerated(EnumType.STRING)
    private CallChoice choice;

    private boolean confirmed;
    private Instant askedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Subscription() {}

    public Subscription(String address, CallChoice choice, Instant now) {
        this.id = Identifier.next();
        this.address = DeadAddress.key(address);
        this.choice = choice;
        this.askedAt = now;
    }

    /** Tells whether the address was asked so recently that it is left in peace. */
    public boolean isAskedRecently(Instant now) {
        return now.isBefore(askedAt.plus(PAUSE));
    }

    public Subscription ask(Instant now) {
        askedAt = now;
        return this;
    }

    /** The owner of the address has opened the link of a mail to it. */
    public Subscription confirm(CallChoice chosen) {
        confirmed = true;
        choice = chosen;
        return this;
    }

    public UUID id() {
        return id;
    }

    public String address() {
        return address;
    }

    public CallChoice choice() {
        return choice;
    }

    public boolean isConfirmed() {
        return confirmed;
    }
}
