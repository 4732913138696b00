package se.delmos.statsbidrag.applicants;

import java.time.Instant;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** An organisation's profile or accounts were changed. */
public record ProfileChanged(ApplicantId applicant, boolean accounts, ActorId by, Instant at) implements DomainEvent {}
