package se.delmos.statsbidrag.applicants;

import java.time.Instant;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** A person asks to be let into an organisation that is already registered. */
public record AccessRequested(AccessRequestId request, ApplicantId applicant, ActorId person, Instant at)
        implements DomainEvent {}
