package se.delmos.statsbidrag.applicants;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.delmos.statsbidrag.kernel.OrganisationNumber;

/** What can tie organisations together, and what the register says of them, for the checks of officers. */
public interface OrganisationTraces {

    /** Returns what the register says; nothing where it does not know the number. */
    Optional<Registered> registered(OrganisationNumber number);

    /** Returns the other organisations that have given any of an organisation's accounts as theirs, by account. */
    Map<AccountView, List<ApplicantId>> sharingAccountsOf(ApplicantId id);

    /** Returns how the organisations are reached and who signs for them, by the identities asked for. */
    Map<ApplicantId, Contacts> contactsOf(Collection<ApplicantId> ids);

    /** What the register says; {@code formedOn} is empty where it does not. */
    record Registered(Standing standing, Optional<LocalDate> formedOn) {}

    /**
     * How an organisation is reached.
     *
     * @param emails in small letters
     * @param phones as digits, without the code of the country
     * @param signatories the names of those with the right to sign
     */
    record Contacts(Set<String> emails, Set<String> phones, Set<String> signatories) {}
}
