package se.delmos.statsbidrag.review;

import java.time.Instant;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.kernel.DomainEvent;
import se.delmos.statsbidrag.kernel.Money;

/** The officer proposed an amount, zero for a refusal. */
public record DecisionProposed(ApplicationId application, Money amount, Instant at) implements DomainEvent {}
