package se.delmos.statsbidrag.disbursement;

import java.time.Instant;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.kernel.DomainEvent;
import se.delmos.statsbidrag.kernel.Money;

/** A second person approved a payment; it waits for a payment file. */
public record PaymentApproved(PaymentId payment, DecisionId decision, Money amount, Instant at)
        implements DomainEvent {}
