package se.delmos.statsbidrag.calls;

import java.time.Instant;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** A call was published under the wording of the ordinance that was in force when it opens. */
public record CallPublished(CallId call, String version, Instant at) implements DomainEvent {}
