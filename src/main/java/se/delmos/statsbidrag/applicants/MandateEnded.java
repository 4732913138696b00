package se.delmos.statsbidrag.applicants;

import java.time.Instant;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** A mandate holds no more: a case officer refused it, or the organisation took it back. */
public record MandateEnded(MandateId mandate, ApplicantId applicant, boolean refused, ActorId by, Instant at)
        implements DomainEvent {}
