package se.delmos.statsbidrag.disbursement.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.disbursement.model.OrderAnswer;
import se.delmos.statsbidrag.disbursement.model.PaymentFile;
import se.delmos.statsbidrag.disbursement.model.PaymentFileRepository;
import se.delmos.statsbidrag.disbursement.model.PaymentOrder;
import se.delmos.statsbidrag.disbursement.model.PaymentRepository;
import se.delmos.statsbidrag.disbursement.model.StatusReport;
import se.delmos.statsbidrag.disbursement.model.StatusReport.OrderStatus;
import se.delmos.statsbidrag.disbursement.usecase.AnswerSummary.Outcome;
import se.delmos.statsbidrag.disbursement.usecase.AnswerSummary.Row;
import se.delmos.statsbidrag.kernel.Display;

/** Carries the bank's answers over to orders, payments and ledger; each order is answered once. */
@Component
class AnsweredOrders {

    private final PaymentFileRepository files;
    private final PaymentRepository payments;
    private final OrderBook book;
    private final Clock clock;

    AnsweredOrders(PaymentFileRepository files, PaymentRepository payments, OrderBook book, Clock clock) {
        this.files = files;
        this.payments = payments;
        this.book = book;
        this.clock = clock;
    }

    AnswerSummary answer(StatusReport report, List<PaymentFile> sent) {
        var now = clock.instant();
        var rows = new ArrayList<Row>();
        for (var status : report.orders()) {
            var file = sent.stream()
                    .filter(each -> each.order(status.endToEndId()).isPresent())
                    .findFirst();
            rows.add(file.map(each -> known(status, each, now)).orElseGet(() -> unknown(status)));
        }
        sent.forEach(files::save);
        return new AnswerSummary(rows);
    }

    private Row known(OrderStatus status, PaymentFile file, Instant now) {
        var order = file.order(status.endToEndId()).orElseThrow();
        var outcome = outcomeFor(status, order);
        if (outcome == Outcome.PAID || outcome == Outcome.REJECTED) {
            file.answer(order.endToEndId(), status.answer(), status.reason(), now);
            carryOver(order, status, now);
        }
        return new Row(order.endToEndId(), order.payee(), Display.kr(order.amount()), outcome, status.reason());
    }

    private static Outcome outcomeFor(OrderStatus status, PaymentOrder order) {
        if (status.amount().filter(amount -> !amount.equals(order.amount())).isPresent()) {
            return Outcome.OTHER_AMOUNT;
        }
        if (status.answer() == OrderAnswer.NONE) {
            return Outcome.PENDING;
        }
        if (order.answer() == OrderAnswer.NONE) {
            return status.answer() == OrderAnswer.PAID ? Outcome.PAID : Outcome.REJECTED;
        }
        return order.answer() == status.answer() ? Outcome.ALREADY : Outcome.CONTRADICTS;
    }

    private void carryOver(PaymentOrder order, OrderStatus status, Instant now) {
        var payment = payments.require(order.payment());
        if (status.answer() == OrderAnswer.PAID) {
            book.paid(payment, order.endToEndId());
            payments.save(payment.settle(now));
        } else {
            book.rejected(payment, order.endToEndId());
            payments.save(payment.reject(status.reason(), now));
        }
    }

    private static Row unknown(OrderStatus status) {
        return new Row(status.endToEndId(), "", "", Outcome.UNKNOWN, status.reason());
    }
}
