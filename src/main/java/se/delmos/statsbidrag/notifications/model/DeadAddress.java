package se.delmos.statsbidrag.notifications.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import se.delmos.statsbidrag.notifications.NotWorking;

/** An address that a mail server has refused for good. */
@Entity
@Table(schema = "notifications", name = "dead_address")
public class DeadAddress {

    private static final int LONGEST_ANSWER = 1000;

    @Id
    private String address;

    private Instant since;
    private String answer;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected DeadAddress() {}

    public DeadAddress(String address, Instant since, String answer) {
        this.address = key(address);
        this.since = since;
        this.answer = answer.length() <= LONGEST_ANSWER ? answer : answer.substring(0, LONGEST_ANSWER);
    }

    /** Returns an address as it is compared: people write the same one with small and large letters. */
    public static String key(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    public NotWorking view() {
        return new NotWorking(address, since, answer);
    }
}
