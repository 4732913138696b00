package se.delmos.statsbidrag.disbursement.usecase;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.disbursement.PaymentStatus;
import se.delmos.statsbidrag.disbursement.model.Payment;
import se.delmos.statsbidrag.disbursement.model.PaymentRepository;

/** Lists all payments by what they wait for. */
@Service
public class ListPayments {

    private final PaymentRepository payments;
    private final Applications applications;

    ListPayments(PaymentRepository payments, Applications applications) {
        this.payments = payments;
        this.applications = applications;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ECONOMIST','AUDITOR')")
    public PaymentBoard list() {
        var all = payments.findAllByOrderByCaseYearAscCaseNoAsc();
        var waiting = all.stream()
                .filter(Payment::isReleasable)
                .map(Payment::application)
                .toList();
        var known = applications.among(waiting);
        return new PaymentBoard(List.of(
                column("release", Set.of(PaymentStatus.WAITING, PaymentStatus.REJECTED), all, known),
                column("approve", Set.of(PaymentStatus.RELEASED), all, known),
                column("send", Set.of(PaymentStatus.APPROVED), all, known),
                column("bank", Set.of(PaymentStatus.SENT), all, known),
                column("done", Set.of(PaymentStatus.PAID), all, known)));
    }

    private static PaymentBoard.Column column(
            String step, Set<PaymentStatus> of, List<Payment> all, Map<ApplicationId, ApplicationView> known) {
        var rows = all.stream()
                .filter(payment -> of.contains(payment.status()))
                .map(payment -> row(payment, known))
                .toList();
        return new PaymentBoard.Column(step, rows);
    }

    private static PaymentRow row(Payment payment, Map<ApplicationId, ApplicationView> known) {
        List<String> obstacles = payment.isReleasable()
                ? PaymentGuard.obstacles(payment, Objects.requireNonNull(known.get(payment.application())))
                : List.of();
        return new PaymentRow(
                payment.id(),
                payment.caseNumber().toString(),
                payment.payee(),
                payment.amount(),
                payment.status(),
                obstacles);
    }
}
