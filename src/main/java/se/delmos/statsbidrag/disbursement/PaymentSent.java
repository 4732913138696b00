package se.delmos.statsbidrag.disbursement;

import java.time.Instant;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.kernel.DomainEvent;
import se.delmos.statsbidrag.kernel.Money;

/** A payment was written to a payment file. */
public record PaymentSent(PaymentId payment, DecisionId decision, Money amount, Instant at) implements DomainEvent {}
