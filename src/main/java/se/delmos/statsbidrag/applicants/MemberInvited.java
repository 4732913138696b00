package se.delmos.statsbidrag.applicants;

import java.time.Instant;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** A member invited somebody to act for an organisation. The event holds neither the address nor the link. */
public record MemberInvited(InvitationId invitation, ApplicantId applicant, MemberRight right, ActorId by, Instant at)
        implements DomainEvent {}
