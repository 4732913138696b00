package se.delmos.statsbidrag.ledger;

import se.delmos.statsbidrag.kernel.Money;

/**
 * Moves money. Joins the caller's transaction, cannot overdraw, and posts once per key: the same key again is answered
 * with what the first posting did.
 */
public interface LedgerPosting {

    AppropriationId appropriate(int year, String name, Money amount);

    /** Sets aside a frame of an appropriation. Refuses with {@link InsufficientFunds}. */
    BudgetId allot(AppropriationId appropriation, String name, Money frame);

    /** Gives back to its appropriation what is left of a frame. What has been committed stays, and nothing more can be. */
    void release(BudgetId budget);

    /** Commits money of a frame to a grant (R-ANSL-01). Refuses with {@link InsufficientFunds}. */
    CommitmentId commit(BudgetId budget, Money amount, String key);

    /** Sends committed money on its way to the bank. Refuses more than what is left (R-BET-03). */
    void orderPayment(CommitmentId commitment, Money amount, String key);

    /** The bank has paid. */
    void confirmPayment(CommitmentId commitment, Money amount, String key);

    /** The bank refused: the money is committed again. */
    void rejectPayment(CommitmentId commitment, Money amount, String key);

    /** Settles paid money after the final report: what was used, and what is to come back (R-PROC-16). */
    void settle(CommitmentId commitment, Money used, Money unused, String key);

    /** Repayable money has come back. */
    void receiveRepayment(CommitmentId commitment, Money amount, String key);
}
