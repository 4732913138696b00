package se.delmos.statsbidrag.applications;

import java.time.Instant;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.kernel.DomainEvent;
import se.delmos.statsbidrag.registry.CaseNumber;

/** An expression of interest was written off because its call was cancelled (R-PROC-19). */
public record InterestWrittenOff(
        InterestId interest, CallId call, ApplicantId applicant, CaseNumber caseNumber, Instant at)
        implements DomainEvent {}
