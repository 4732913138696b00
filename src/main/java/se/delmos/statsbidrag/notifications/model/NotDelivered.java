package se.delmos.statsbidrag.notifications.model;

import org.jspecify.annotations.Nullable;

/** Mail could not be handed over. */
public class NotDelivered extends RuntimeException {

    /** What follows from a refusal. */
    public enum Refusal {
        /** It can be tried again: no contact, a busy server, a mailbox that is full for now (SMTP 4xx). */
        FOR_NOW,
        /** The server will never take this mail, whoever it is for (SMTP 5xx for the message). */
        OF_THE_MAIL,
        /** The server will never take mail for this address (SMTP 5xx for the recipient, RFC 5321 section 4.2.1). */
        OF_THE_ADDRESS
    }

    private final Refusal refusal;

    public NotDelivered(Refusal refusal, String answer, @Nullable Throwable cause) {
        super(answer, cause);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }

    /** Returns what the server answered, as it said it. */
    public String answer() {
        return String.valueOf(getMessage());
    }
}
