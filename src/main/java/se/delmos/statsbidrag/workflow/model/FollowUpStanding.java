package se.delmos.statsbidrag.workflow.model;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.delmos.statsbidrag.disbursement.PaymentStatus;
import se.delmos.statsbidrag.disbursement.PaymentView;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.reporting.ReportStatus;
import se.delmos.statsbidrag.reporting.ReportView;

/** How far a grant has come: paid, reported, and what was not used paid back. */
public record FollowUpStanding(
        UUID decision, Optional<PaymentView> payment, Optional<ReportView> report, Optional<Money> repaid) {

    public Standing standing() {
        var since = Stream.concat(
                        payment.flatMap(PaymentView::paidAt).stream(), report.flatMap(ReportView::submittedAt).stream())
                .max(Instant::compareTo);
        return new Standing(Workflow.GRANT_FOLLOW_UP, decision, next(), holding(), since);
    }

    private Optional<Task> next() {
        return switch (payment.map(PaymentView::status).orElse(PaymentStatus.WAITING)) {
            case WAITING, REJECTED -> Optional.of(Task.RELEASE_PAYMENT);
            case RELEASED -> Optional.of(Task.APPROVE_PAYMENT);
            case APPROVED -> Optional.of(Task.SEND_PAYMENT_FILE);
            case SENT -> Optional.of(Task.READ_BANK_ANSWER);
            case PAID -> afterPayment();
        };
    }

    private Optional<Task> afterPayment() {
        return switch (report.map(ReportView::status).orElse(ReportStatus.NOT_DUE)) {
            case NOT_DUE, WAITING -> Optional.of(Task.SUBMIT_FINAL_REPORT);
            case SUBMITTED -> Optional.of(Task.REVIEW_FINAL_REPORT);
            case APPROVED ->
                isMoneyUnused() && repaid.isEmpty() ? Optional.of(Task.RECEIVE_REPAYMENT) : Optional.empty();
        };
    }

    private Set<Routing> holding() {
        var holding = EnumSet.noneOf(Routing.class);
        if (payment.filter(known -> known.status() == PaymentStatus.PAID).isPresent()) {
            holding.add(Routing.PAID_BY_BANK);
        }
        if (isMoneyUnused()) {
            holding.add(Routing.MONEY_UNUSED);
        }
        return holding;
    }

    private boolean isMoneyUnused() {
        return report.flatMap(ReportView::unused).filter(Money::isPositive).isPresent();
    }
}
