package se.delmos.statsbidrag.registry;

import java.time.Instant;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** A case was closed in the diary. */
public record CaseClosed(CaseNumber number, Instant at) implements DomainEvent {}
