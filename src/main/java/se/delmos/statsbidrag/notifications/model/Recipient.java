package se.delmos.statsbidrag.notifications.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a notice goes, and what it is about.
 *
 * @param applicant the organisation that the person with the address is a member of, where there is one
 * @param caseNumber the case, where there is one
 */
public record Recipient(
        String address, @Nullable UUID applicant, @Nullable String caseNumber) {

    /** Blanks around an address are not part of it. */
    public Recipient {
        address = address.strip();
    }
}
