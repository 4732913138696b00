package se.delmos.statsbidrag.applicants;

import java.time.Instant;
import java.util.Optional;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.DomainEvent;

/**
 * A person's wish to be let into an organisation was answered.
 *
 * @param right what the person may do now, or empty when the answer was no
 */
public record AccessAnswered(
        AccessRequestId request,
        ApplicantId applicant,
        ActorId person,
        Optional<MemberRight> right,
        ActorId by,
        Instant at)
        implements DomainEvent {}
