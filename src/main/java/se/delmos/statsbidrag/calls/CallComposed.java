package se.delmos.statsbidrag.calls;

import java.time.Instant;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** A section of a draft call was written. */
public record CallComposed(CallId call, String section, Instant at) implements DomainEvent {}
