package se.delmos.statsbidrag.recovery;

import java.time.Instant;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.kernel.DomainEvent;
import se.delmos.statsbidrag.kernel.Money;

/** Unused money of a grant came back; the case is closed. */
public record RepaymentReceived(DecisionId decision, Money amount, Instant at) implements DomainEvent {}
