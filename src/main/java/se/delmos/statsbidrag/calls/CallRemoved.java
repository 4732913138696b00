package se.delmos.statsbidrag.calls;

import java.time.Instant;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** A draft call that was never published was removed. */
public record CallRemoved(CallId call, String title, Instant at) implements DomainEvent {}
