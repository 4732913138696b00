package se.delmos.statsbidrag.notifications.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.delmos.statsbidrag.kernel.Sha256;

/** What the link of a mail to a subscriber may do. Only its hash is kept: who reads the table cannot use it. */
@Entity
@Table(schema = "notifications", name = "subscription_token")
public class SubscriptionToken {

    /** What a link is for. */
    public enum Purpose {
        CONFIRM,
        UNSUBSCRIBE
    }

    @Id
    private String hash;

    private UUID subscription;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Enumerated(EnumType.STRING)
    private CallChoice choice;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected SubscriptionToken() {}

    public SubscriptionToken(String token, UUID subscription, Purpose purpose, CallChoice choice) {
        this.hash = hashOf(token);
        this.subscription = subscription;
        this.purpose = purpose;
        this.choice = choice;
    }

    /** Returns the SHA-256 of a token, as hexadecimal digits. */
    public static String hashOf(String token) {
        return Sha256.hex(token);
    }

    public UUID subscription() {
        return subscription;
    }

    public boolean isFor(Purpose wanted) {
        return purpose == wanted;
    }

    public CallChoice choice() {
        return choice;
    }

    public String hash() {
        return hash;
    }
}
