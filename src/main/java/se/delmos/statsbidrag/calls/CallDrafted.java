package se.delmos.statsbidrag.calls;

import java.time.Instant;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** A call was drafted and waits to be published. */
public record CallDrafted(CallId call, String title, Instant at) implements DomainEvent {}
