package se.delmos.statsbidrag.applications;

import java.time.Instant;
import java.time.LocalDate;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.kernel.DomainEvent;
import se.delmos.statsbidrag.registry.CaseNumber;

/** An officer asked for completion of an application, by a day (20 § förvaltningslagen). */
public record CompletionAsked(
        ApplicationId application, ApplicantId applicant, CaseNumber caseNumber, LocalDate due, Instant at)
        implements DomainEvent {}
