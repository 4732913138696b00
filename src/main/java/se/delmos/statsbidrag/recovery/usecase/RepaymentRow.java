package se.delmos.statsbidrag.recovery.usecase;

import java.time.LocalDate;
import java.util.Optional;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.kernel.Money;

/** A repayment in the economist's list. */
public record RepaymentRow(
        DecisionId decision,
        String caseNumber,
        String recipient,
        Money amount,
        LocalDate due,
        boolean late,
        Optional<LocalDate> receivedOn) {}
