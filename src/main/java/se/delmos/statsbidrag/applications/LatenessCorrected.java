package se.delmos.statsbidrag.applications;

import java.time.Instant;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.kernel.DomainEvent;
import se.delmos.statsbidrag.registry.CaseNumber;

/** An application that was marked late is in time after all: the window was made longer (R-FL-04). */
public record LatenessCorrected(ApplicationId application, CallId call, CaseNumber caseNumber, Instant at)
        implements DomainEvent {}
