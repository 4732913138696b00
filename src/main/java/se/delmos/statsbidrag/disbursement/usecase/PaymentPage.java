package se.delmos.statsbidrag.disbursement.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.disbursement.PaymentFileId;
import se.delmos.statsbidrag.disbursement.PaymentId;
import se.delmos.statsbidrag.disbursement.PaymentStatus;
import se.delmos.statsbidrag.kernel.Money;

/** One payment with the facts that two persons need before they say yes. */
public record PaymentPage(
        PaymentId id,
        long version,
        PaymentStatus status,
        Money amount,
        Grant grant,
        Account account,
        Step released,
        Step approved,
        Bank bank,
        Books books,
        List<String> obstacles,
        Next next) {

    /** The decided grant behind the payment. */
    public record Grant(
            String caseNumber,
            String recipient,
            Optional<String> organisationNumber,
            String purpose,
            Optional<LocalDate> decidedOn,
            String decidedBy) {}

    /** Where the money goes, and who entered the account when the application gave none. */
    public record Account(Optional<String> number, Optional<String> source, Optional<String> enteredBy) {}

    /** A step that a person took. */
    public record Step(Optional<String> by, Optional<Instant> at) {}

    /** What the bank was sent and has answered. */
    public record Bank(
            Optional<PaymentFileId> file,
            Optional<Instant> sentAt,
            Optional<Instant> paidAt,
            Optional<String> rejection) {}

    /** The grant's money in the ledger. */
    public record Books(Money granted, Money ordered, Money paid) {}

    /**
     * What the signed-in person can do next.
     *
     * @param mayEnterAccount whether the account form is shown
     * @param whyNot the key of the sentence that says why another person must go on, where that is so
     */
    public record Next(boolean mayEnterAccount, boolean mayRelease, boolean mayApprove, Optional<String> whyNot) {}
}
