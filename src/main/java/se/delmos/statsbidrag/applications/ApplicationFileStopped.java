package se.delmos.statsbidrag.applications;

import java.time.Instant;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.documents.AttachmentId;
import se.delmos.statsbidrag.kernel.DomainEvent;
import se.delmos.statsbidrag.registry.CaseNumber;

/** The virus scanner stopped a file of an application that was handed in; the application stands without it. */
public record ApplicationFileStopped(
        ApplicationId application, ApplicantId applicant, CaseNumber caseNumber, AttachmentId file, Instant at)
        implements DomainEvent {}
