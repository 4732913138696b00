package se.delmos.statsbidrag.notifications.model;

/** The way out for mail. */
public interface MailGateway {

    /** Hands a notice over, or refuses with {@link NotDelivered}. The same notice always has the same Message-ID. */
    void send(Notice notice);
}
