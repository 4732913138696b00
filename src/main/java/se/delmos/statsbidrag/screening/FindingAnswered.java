package se.delmos.statsbidrag.screening;

import java.time.Instant;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** An officer said what a finding led to. The note stays with the case: it can name others. */
public record FindingAnswered(ApplicationId application, String finding, String verdict, ActorId by, Instant at)
        implements DomainEvent {}
