package se.delmos.statsbidrag.reporting;

import java.time.Instant;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.kernel.DomainEvent;
import se.delmos.statsbidrag.kernel.Money;

/** The officer approved the final report; what was used and what is to come back is settled in the ledger. */
public record FinalReportApproved(DecisionId decision, Money used, Money unused, Instant at) implements DomainEvent {}
