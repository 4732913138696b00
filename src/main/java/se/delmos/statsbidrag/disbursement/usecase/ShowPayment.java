package se.delmos.statsbidrag.disbursement.usecase;

import java.util.List;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.disbursement.PaymentId;
import se.delmos.statsbidrag.disbursement.model.Payment;
import se.delmos.statsbidrag.disbursement.model.PaymentRepository;
import se.delmos.statsbidrag.disbursement.usecase.PaymentPage.Books;
import se.delmos.statsbidrag.disbursement.usecase.PaymentPage.Grant;
import se.delmos.statsbidrag.ledger.Ledger;

/** Shows one payment with its grant, its account, its trail and its money in the ledger. */
@Service
public class ShowPayment {

    private final PaymentRepository payments;
    private final Decisions decisions;
    private final Ledger ledger;
    private final PaymentGuard guard;
    private final PaymentTrails trails;

    ShowPayment(
            PaymentRepository payments, Decisions decisions, Ledger ledger, PaymentGuard guard, PaymentTrails trails) {
        this.payments = payments;
        this.decisions = decisions;
        this.ledger = ledger;
        this.guard = guard;
        this.trails = trails;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ECONOMIST','AUDITOR')")
    public PaymentPage show(PaymentId id) {
        var payment = payments.require(id);
        var obstacles = guard.obstacles(payment);
        return new PaymentPage(
                id,
                payment.version(),
                payment.status(),
                payment.amount(),
                grant(payment),
                trails.account(payment),
                trails.released(payment),
                trails.approved(payment),
                trails.bank(payment),
                books(payment),
                obstacles,
                trails.next(payment, guard.decidedBy(payment), obstacles));
    }

    private Grant grant(Payment payment) {
        var grant = decisions.grant(payment.decision());
        return new Grant(
                payment.caseNumber().toString(),
                payment.payee(),
                grant.organisationNumber(),
                grant.purpose(),
                grant.decidedOn(),
                trails.name(guard.decidedBy(payment)));
    }

    private Books books(Payment payment) {
        var commitments = ledger.commitments(List.of(payment.commitment()));
        var commitment = Objects.requireNonNull(commitments.get(payment.commitment()));
        return new Books(commitment.granted(), commitment.ordered(), commitment.paid());
    }
}
