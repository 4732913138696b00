package se.delmos.statsbidrag.disbursement;

import java.time.Instant;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.kernel.DomainEvent;
import se.delmos.statsbidrag.kernel.Money;

/** The bank refused a payment; it can be released again. */
public record PaymentRejected(PaymentId payment, DecisionId decision, Money amount, Instant at)
        implements DomainEvent {}
