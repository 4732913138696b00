package se.delmos.statsbidrag.applications;

import java.time.Instant;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.kernel.DomainEvent;
import se.delmos.statsbidrag.registry.CaseNumber;

/** An organisation expressed its interest in a call. */
public record InterestExpressed(
        InterestId interest, CallId call, ApplicantId applicant, CaseNumber caseNumber, boolean imported, Instant at)
        implements DomainEvent {}
