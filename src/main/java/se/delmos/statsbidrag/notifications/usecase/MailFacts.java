package se.delmos.statsbidrag.notifications.usecase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a mail's text is filled in with.
 *
 * @param number a case number, or nothing
 * @param title the title of a call, or nothing
 * @param day the day something is due, or none
 * @param path where in the service the reader goes on
 */
record MailFacts(String number, String title, @Nullable LocalDate day, String path) {

    static MailFacts ofCase(Object number) {
        return new MailFacts(number.toString(), "", null, "/mina-sidor");
    }
}
