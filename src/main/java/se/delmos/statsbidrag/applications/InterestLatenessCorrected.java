package se.delmos.statsbidrag.applications;

import java.time.Instant;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.kernel.DomainEvent;
import se.delmos.statsbidrag.registry.CaseNumber;

/** The mark that an expression of interest came late was taken away: its time was made longer (R-FL-04). */
public record InterestLatenessCorrected(InterestId interest, CallId call, CaseNumber caseNumber, Instant at)
        implements DomainEvent {}
