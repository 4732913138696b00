package se.delmos.statsbidrag.notifications.model;

/**
 * A mail as its recipient reads it, plain text. Tells nothing that is not public: a case number, what to do, an address.
 *
 * @param subject the line people see first
 */
public record MailText(String subject, String body) {}
