package se.delmos.statsbidrag.applications;

import java.time.Instant;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** An expression of interest was merged into a joint application (R-PROC-05). */
public record InterestMerged(InterestId interest, ApplicationId application, ActorId by, Instant at)
        implements DomainEvent {}
