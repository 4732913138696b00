package se.delmos.statsbidrag.applicants;

import java.time.Instant;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.DomainEvent;

/**
 * An invitation cannot be used any more.
 *
 * @param accepted true when {@code by} used it and became a member, false when {@code by} withdrew it
 */
public record InvitationClosed(InvitationId invitation, ApplicantId applicant, boolean accepted, ActorId by, Instant at)
        implements DomainEvent {}
