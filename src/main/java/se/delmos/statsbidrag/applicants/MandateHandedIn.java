package se.delmos.statsbidrag.applicants;

import java.time.Instant;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** A member handed in who sits on the board, signs, or has a power of attorney. */
public record MandateHandedIn(MandateId mandate, ApplicantId applicant, MandateKind kind, ActorId by, Instant at)
        implements DomainEvent {}
