package se.delmos.statsbidrag.review;

import java.time.Instant;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** The formal requirements were examined (R-PROC-06). */
public record FormalCheckDone(ApplicationId application, boolean passed, Instant at) implements DomainEvent {}
