package se.delmos.statsbidrag.notifications;

import java.time.Instant;

/**
 * An address that does not take mail.
 *
 * @param since when the mail server refused it first
 * @param answer what the server said
 */
public record NotWorking(String address, Instant since, String answer) {}
