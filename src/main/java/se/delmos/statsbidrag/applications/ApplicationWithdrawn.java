package se.delmos.statsbidrag.applications;

import java.time.Instant;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.kernel.DomainEvent;
import se.delmos.statsbidrag.registry.CaseNumber;

/** The applicant took an application back before anyone had begun to examine it; the case is written off (R-PROC-18). */
public record ApplicationWithdrawn(
        ApplicationId application, CallId call, ApplicantId applicant, CaseNumber caseNumber, Instant at)
        implements DomainEvent {}
