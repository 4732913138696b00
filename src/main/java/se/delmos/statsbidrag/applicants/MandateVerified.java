package se.delmos.statsbidrag.applicants;

import java.time.Instant;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** A case officer compared a mandate with its proof and found that it holds. */
public record MandateVerified(MandateId mandate, ApplicantId applicant, ActorId by, Instant at)
        implements DomainEvent {}
