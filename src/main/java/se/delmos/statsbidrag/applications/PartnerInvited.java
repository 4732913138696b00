package se.delmos.statsbidrag.applications;

import java.time.Instant;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** The lead applicant invited an organisation that is not registered to be a partner. The event holds neither the address nor the link. */
public record PartnerInvited(PartnerInvitationId invitation, ApplicationId application, ActorId by, Instant at)
        implements DomainEvent {}
