package se.delmos.statsbidrag.registry;

import java.time.Instant;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** A record was entered in the diary: the case's first opens the case. */
public record RecordEntered(CaseNumber number, int sequence, Direction direction, Instant at) implements DomainEvent {}
