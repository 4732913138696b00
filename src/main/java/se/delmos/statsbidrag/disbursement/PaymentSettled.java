package se.delmos.statsbidrag.disbursement;

import java.time.Instant;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.kernel.DomainEvent;
import se.delmos.statsbidrag.kernel.Money;

/** The bank paid. */
public record PaymentSettled(PaymentId payment, DecisionId decision, Money amount, Instant at) implements DomainEvent {}
