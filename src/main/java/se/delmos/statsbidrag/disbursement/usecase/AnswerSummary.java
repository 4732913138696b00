package se.delmos.statsbidrag.disbursement.usecase;

import java.io.Serializable;
import java.util.List;

/** What reading a bank answer did, order by order. */
public record AnswerSummary(List<Row> rows) implements Serializable {

    public AnswerSummary {
        rows = List.copyOf(rows);
    }

    public boolean changed() {
        return count(Outcome.PAID) + count(Outcome.REJECTED) > 0;
    }

    public int count(Outcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /** One order of the answer. Payee and amount are empty for orders that no file of ours holds. */
    public record Row(String endToEndId, String payee, String amount, Outcome outcome, String reason)
            implements Serializable {}

    /** What one order's answer led to. */
    public enum Outcome {
        /** The payment is paid. */
        PAID,
        /** The bank refused; the payment can be released again. */
        REJECTED,
        /** The bank is still at work. */
        PENDING,
        /** The same answer was read before. */
        ALREADY,
        /** An earlier answer says something else; nothing was changed. */
        CONTRADICTS,
        /** The amount is another than was sent; nothing was changed. */
        OTHER_AMOUNT,
        /** No payment file of ours holds the order. */
        UNKNOWN
    }
}
