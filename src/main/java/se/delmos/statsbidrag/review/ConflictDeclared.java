package se.delmos.statsbidrag.review;

import java.time.Instant;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** A person declared that there is, or is not, a conflict of interest (18 § förvaltningslagen, R-FL-02). */
public record ConflictDeclared(ApplicationId application, ActorId person, boolean disqualified, Instant at)
        implements DomainEvent {}
