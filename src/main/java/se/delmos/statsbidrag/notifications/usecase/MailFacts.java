package se.delmos.statsbidrag.notifications.usecase;

import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/**
 * What a mail's text is filled in with.
 *
 * @param number a case number, or nothing
 * @param title the title of a call, or nothing
 * @param due the last day of what is to be done, or the moment that is too late for it, or none
 * @param path where in the service the reader goes on
 * @param unsubscribe where in the service such mail is ended, or nothing for mail that cannot be
 */
record MailFacts(
        String number,
        String title,
        @Nullable Temporal due,
        String path,
        @Nullable String unsubscribe) {

    MailFacts(String number, String title, @Nullable Temporal due, String path) {
        this(number, title, due, path, null);
    }

    static MailFacts ofCase(Object number) {
        return new MailFacts(number.toString(), "", null, "/mina-sidor");
    }
}
