package se.delmos.statsbidrag.applicants;

import java.time.Instant;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** A person registered an organisation and became its first member, with the right to write. */
public record OrganisationRegistered(ApplicantId applicant, ActorId by, Instant at) implements DomainEvent {}
