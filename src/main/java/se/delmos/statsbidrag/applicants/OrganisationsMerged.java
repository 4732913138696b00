package se.delmos.statsbidrag.applicants;

import java.time.Instant;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** Two entries of one organisation became one: {@code absorbed} leads to {@code remaining} from now on. */
public record OrganisationsMerged(ApplicantId remaining, ApplicantId absorbed, String reason, ActorId by, Instant at)
        implements DomainEvent {}
