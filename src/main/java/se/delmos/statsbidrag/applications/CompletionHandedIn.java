package se.delmos.statsbidrag.applications;

import java.time.Instant;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** What an officer asked for has come in. */
public record CompletionHandedIn(ApplicationId application, Instant at) implements DomainEvent {}
