package se.delmos.statsbidrag.reporting;

import java.time.Instant;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** A recipient submitted the final report; it was registered. */
public record FinalReportSubmitted(DecisionId decision, Instant at) implements DomainEvent {}
