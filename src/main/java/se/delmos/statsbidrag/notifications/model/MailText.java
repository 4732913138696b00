package se.delmos.statsbidrag.notifications.model;

import org.jspecify.annotations.Nullable;

/**
 * A mail as its recipient reads it, plain text. Tells nothing that is not public: a case number, what to do, an address.
 *
 * @param subject the line people see first
 * @param unsubscribe the address that ends such mail with one press (RFC 8058), for mail that can be ended
 */
public record MailText(
        String subject, String body, @Nullable String unsubscribe) {

    public MailText(String subject, String body) {
        this(subject, body, null);
    }
}
