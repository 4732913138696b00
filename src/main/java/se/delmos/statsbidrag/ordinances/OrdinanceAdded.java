package se.delmos.statsbidrag.ordinances;

import java.time.Instant;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** A wording of an ordinance was added; calls can be drafted on it. */
public record OrdinanceAdded(String ordinance, String version, Instant at) implements DomainEvent {}
