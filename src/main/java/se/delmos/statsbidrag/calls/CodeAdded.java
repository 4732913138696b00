package se.delmos.statsbidrag.calls;

import java.time.Instant;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** An entry was added to a list that calls choose from. */
public record CodeAdded(String list, String code, Instant at) implements DomainEvent {}
