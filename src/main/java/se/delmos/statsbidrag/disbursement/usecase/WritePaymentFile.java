package se.delmos.statsbidrag.disbursement.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.disbursement.PaymentFileId;
import se.delmos.statsbidrag.disbursement.PaymentStatus;
import se.delmos.statsbidrag.disbursement.model.FileCounterRepository;
import se.delmos.statsbidrag.disbursement.model.Payment;
import se.delmos.statsbidrag.disbursement.model.PaymentOrder;
import se.delmos.statsbidrag.disbursement.model.PaymentRepository;

/** Collects all approved payments in one file for the bank, and orders them in the ledger. */
@Service
public class WritePaymentFile {

    private final PaymentRepository payments;
    private final FileCounterRepository counter;
    private final FileStore store;
    private final OrderBook book;

    WritePaymentFile(PaymentRepository payments, FileCounterRepository counter, FileStore store, OrderBook book) {
        this.payments = payments;
        this.counter = counter;
        this.store = store;
        this.book = book;
    }

    /** Returns the file, or nothing where no payment waits for one: so a form sent twice writes one file. */
    @Transactional
    @PreAuthorize("hasRole('ECONOMIST')")
    public Optional<PaymentFileId> write() {
        var numbers = counter.lock();
        var approved = payments.findByStatusOrderByCaseYearAscCaseNoAsc(PaymentStatus.APPROVED);
        if (approved.isEmpty()) {
            return Optional.empty();
        }
        var id = PaymentFileId.create();
        store.write(id, numbers.next(), at -> orders(approved, id, at));
        return Optional.of(id);
    }

    private List<PaymentOrder> orders(List<Payment> approved, PaymentFileId file, Instant at) {
        return approved.stream().map(payment -> order(payment, file, at)).toList();
    }

    private PaymentOrder order(Payment payment, PaymentFileId file, Instant at) {
        var order = payment.send(file, at);
        book.ordered(payment, order.endToEndId());
        payments.save(payment);
        return order;
    }
}
