package se.delmos.statsbidrag.disbursement;

import java.time.Instant;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.kernel.DomainEvent;
import se.delmos.statsbidrag.kernel.Money;

/** An economist released a payment; a second person is to approve it (R-BET-01). */
public record PaymentReleased(PaymentId payment, DecisionId decision, Money amount, Instant at)
        implements DomainEvent {}
