package se.delmos.statsbidrag.applications;

import java.time.Instant;
import se.delmos.statsbidrag.kernel.DomainEvent;
import se.delmos.statsbidrag.registry.CaseNumber;

/** The applicant handed in changes to an application before the call closed; they take the place of what was sent before. */
public record ApplicationChanged(ApplicationId application, CaseNumber caseNumber, Instant at) implements DomainEvent {}
