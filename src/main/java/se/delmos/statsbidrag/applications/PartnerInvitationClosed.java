package se.delmos.statsbidrag.applications;

import java.time.Instant;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.DomainEvent;

/**
 * An invitation to be a partner cannot be used any more.
 *
 * @param accepted true when {@code by} used it for the organisation, false when {@code by} took it back
 */
public record PartnerInvitationClosed(
        PartnerInvitationId invitation, ApplicationId application, boolean accepted, ActorId by, Instant at)
        implements DomainEvent {}
