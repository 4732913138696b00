package se.delmos.statsbidrag.recovery.usecase;

import java.time.LocalDate;
import java.util.Optional;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.decisions.GrantView;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.recovery.model.Repayment;

/** A repayment in the economist's list. */
public record RepaymentRow(
        DecisionId decision,
        String caseNumber,
        String recipient,
        Money amount,
        LocalDate due,
        boolean late,
        Optional<LocalDate> receivedOn) {

    static RepaymentRow of(Repayment repayment, GrantView grant, LocalDate today) {
        return new RepaymentRow(
                repayment.decision(),
                grant.caseNumber().toString(),
                grant.recipientName(),
                repayment.amount(),
                repayment.due(),
                repayment.isLateOn(today),
                repayment.receivedOn());
    }
}
