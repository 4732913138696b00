package se.delmos.statsbidrag.applicants;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.kernel.Bankgiro;

/**
 * What an organisation says of itself once, for every application.
 *
 * @param seat the code of the municipality it has its seat in
 * @param address street, postcode and town, each on its line
 * @param activeSince the first day of activity (R-119-02), which can be later than the founding
 * @param accounts the main one first
 */
public record ProfileView(
        Optional<String> seat,
        Optional<String> contactPerson,
        String email,
        Optional<String> phone,
        Optional<String> address,
        Optional<String> web,
        Optional<String> purpose,
        Optional<LocalDate> foundedOn,
        Optional<LocalDate> activeSince,
        List<AccountView> accounts) {

    /** Returns the account that an application proposes. */
    public Optional<AccountView> mainAccount() {
        return accounts.stream().filter(AccountView::main).findFirst();
    }

    /** Tells whether an account is one of the organisation's own (R-119-19). */
    public boolean owns(Bankgiro account) {
        return accounts.stream()
                .filter(own -> own.kind() == AccountKind.BANKGIRO)
                .anyMatch(own -> own.number().equals(account.toString()));
    }
}
