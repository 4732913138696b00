package se.delmos.statsbidrag.workflow.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.disbursement.PaymentId;
import se.delmos.statsbidrag.disbursement.PaymentStatus;
import se.delmos.statsbidrag.disbursement.PaymentView;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.reporting.ReportStatus;
import se.delmos.statsbidrag.reporting.ReportView;

class FollowUpStandingTests {

    private static final DecisionId GRANT = DecisionId.create();
    private static final Instant PAID = Instant.parse("2018-11-05T10:00:00Z");

    @Test
    void followsThePaymentUntilTheBankHasPaid() {
        assertThat(after(PaymentStatus.WAITING)).contains(Task.RELEASE_PAYMENT);
        assertThat(after(PaymentStatus.RELEASED)).contains(Task.APPROVE_PAYMENT);
        assertThat(after(PaymentStatus.APPROVED)).contains(Task.SEND_PAYMENT_FILE);
        assertThat(after(PaymentStatus.SENT)).contains(Task.READ_BANK_ANSWER);
    }

    @Test
    void releasesAgainWhatTheBankRefused() {
        assertThat(after(PaymentStatus.REJECTED)).contains(Task.RELEASE_PAYMENT);
    }

    @Test
    void waitsForTheFinalReportAndItsReviewOncePaid() {
        assertThat(paid(Optional.empty(), Optional.empty()).task()).contains(Task.SUBMIT_FINAL_REPORT);
        assertThat(paid(report(ReportStatus.WAITING, 0), Optional.empty()).task())
                .contains(Task.SUBMIT_FINAL_REPORT);
        assertThat(paid(report(ReportStatus.SUBMITTED, 0), Optional.empty()).task())
                .contains(Task.REVIEW_FINAL_REPORT);
    }

    @Test
    void waitsForUnusedMoneyAndIsOverWhenItHasComeBack() {
        var unused = report(ReportStatus.APPROVED, 12_000);

        assertThat(paid(unused, Optional.empty()).task()).contains(Task.RECEIVE_REPAYMENT);
        assertThat(paid(unused, Optional.of(Money.kronor(12_000))).isOver()).isTrue();
    }

    @Test
    void isOverWhenAllMoneyWasUsed() {
        assertThat(paid(report(ReportStatus.APPROVED, 0), Optional.empty()).isOver())
                .isTrue();
    }

    private static Optional<Task> after(PaymentStatus status) {
        return new FollowUpStanding(GRANT.value(), payment(status), Optional.empty(), Optional.empty())
                .standing()
                .task();
    }

    private static Standing paid(Optional<ReportView> report, Optional<Money> repaid) {
        return new FollowUpStanding(GRANT.value(), payment(PaymentStatus.PAID), report, repaid).standing();
    }

    private static Optional<PaymentView> payment(PaymentStatus status) {
        var paidAt = status == PaymentStatus.PAID ? Optional.of(PAID) : Optional.<Instant>empty();
        return Optional.of(new PaymentView(PaymentId.create(), GRANT, Money.kronor(300_000), status, paidAt));
    }

    private static Optional<ReportView> report(ReportStatus status, long unused) {
        var approved = status == ReportStatus.APPROVED;
        return Optional.of(new ReportView(
                GRANT,
                status,
                Map.of(),
                "",
                Optional.of(PAID),
                approved ? Optional.of(Money.kronor(300_000 - unused)) : Optional.empty(),
                approved ? Optional.of(Money.kronor(unused)) : Optional.empty()));
    }
}
