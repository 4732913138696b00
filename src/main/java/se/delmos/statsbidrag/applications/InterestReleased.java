package se.delmos.statsbidrag.applications;

import java.time.Instant;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** An expression of interest is not part of a joint application any more: its sender was taken out of it. */
public record InterestReleased(InterestId interest, ApplicationId application, ActorId by, Instant at)
        implements DomainEvent {}
