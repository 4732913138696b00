package se.delmos.statsbidrag.disbursement.usecase;

import java.util.List;
import se.delmos.statsbidrag.kernel.Money;

/** The economist's home: what waits for what, with sums. */
public record PaymentBoard(List<Column> columns) {

    /** Payments that wait for the same step. */
    public record Column(String step, List<PaymentRow> rows) {

        public int count() {
            return rows.size();
        }

        public Money sum() {
            return Money.sum(rows.stream().map(PaymentRow::amount).toList());
        }
    }
}
