package se.delmos.statsbidrag.disbursement.usecase;

import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.disbursement.model.Payment;
import se.delmos.statsbidrag.ledger.LedgerPosting;

/** Posts payments in the ledger. One key per order and event, so that nothing is posted twice (R-BET-03). */
@Component
class OrderBook {

    private final LedgerPosting ledger;

    OrderBook(LedgerPosting ledger) {
        this.ledger = ledger;
    }

    void ordered(Payment payment, String endToEndId) {
        ledger.orderPayment(payment.commitment(), payment.amount(), "order/" + endToEndId);
    }

    void paid(Payment payment, String endToEndId) {
        ledger.confirmPayment(payment.commitment(), payment.amount(), "paid/" + endToEndId);
    }

    void rejected(Payment payment, String endToEndId) {
        ledger.rejectPayment(payment.commitment(), payment.amount(), "rejected/" + endToEndId);
    }
}
