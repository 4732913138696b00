package se.delmos.statsbidrag.applications;

import java.time.Instant;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.documents.AttachmentId;
import se.delmos.statsbidrag.kernel.DomainEvent;
import se.delmos.statsbidrag.registry.CaseNumber;

/**
 * The virus scanner stopped evidence that an organisation had handed in. As long as nobody has answered its expression of
 * interest, it can hand it in anew.
 */
public record EvidenceStopped(
        InterestId interest, CallId call, ApplicantId applicant, CaseNumber caseNumber, AttachmentId file, Instant at)
        implements DomainEvent {}
