package se.delmos.statsbidrag.decisions;

import java.time.Instant;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.kernel.DomainEvent;
import se.delmos.statsbidrag.kernel.Money;

/** A decision was made, its money committed and its letter stored. */
public record DecisionMade(
        DecisionId decision, ApplicationId application, Outcome outcome, Money amount, boolean imported, Instant at)
        implements DomainEvent {}
