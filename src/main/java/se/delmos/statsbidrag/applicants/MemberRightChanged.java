package se.delmos.statsbidrag.applicants;

import java.time.Instant;
import java.util.Optional;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.DomainEvent;

/**
 * What a member may do was changed.
 *
 * @param right what the person may do now, or empty when the person is no longer a member
 */
public record MemberRightChanged(
        ApplicantId applicant, ActorId person, Optional<MemberRight> right, ActorId by, Instant at)
        implements DomainEvent {}
