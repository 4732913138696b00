package se.delmos.statsbidrag.applications;

import java.time.Instant;
import java.time.LocalDate;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.kernel.DomainEvent;
import se.delmos.statsbidrag.registry.CaseNumber;

/** An officer asked to see something before an expression of interest is answered, by a day. */
public record EvidenceAsked(
        InterestId interest, CallId call, ApplicantId applicant, CaseNumber caseNumber, LocalDate due, Instant at)
        implements DomainEvent {}
