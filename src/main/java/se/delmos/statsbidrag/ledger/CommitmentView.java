package se.delmos.statsbidrag.ledger;

import se.delmos.statsbidrag.kernel.Money;

/**
 * One grant's money as of now.
 *
 * @param granted all that was committed
 * @param ordered sent to the bank, not yet answered
 * @param paid all that the bank has paid
 * @param used approved costs
 * @param repayable unused money that is to come back
 * @param returned unused money that has come back
 */
public record CommitmentView(
        CommitmentId id,
        BudgetId budget,
        Money granted,
        Money ordered,
        Money paid,
        Money used,
        Money repayable,
        Money returned) {}
