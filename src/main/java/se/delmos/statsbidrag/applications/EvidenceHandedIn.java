package se.delmos.statsbidrag.applications;

import java.time.Instant;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.kernel.DomainEvent;
import se.delmos.statsbidrag.registry.CaseNumber;

/** An organisation handed in what was asked for before its expression of interest is answered. */
public record EvidenceHandedIn(
        InterestId interest, CallId call, ApplicantId applicant, CaseNumber caseNumber, Instant at)
        implements DomainEvent {}
