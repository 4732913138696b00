package se.delmos.statsbidrag.notifications;

import java.util.Collection;
import java.util.List;

/** What is known of the addresses that mail is sent to. */
public interface MailAddresses {

    /** Returns those among the given addresses that do not take mail; a person who has changed address is not among them. */
    List<NotWorking> notWorking(Collection<String> addresses);

    /** Takes an address as working again, because its owner says so; mail is sent to it from now on. */
    void confirm(String address);
}
