package se.delmos.statsbidrag.calls;

import java.time.Instant;
import se.delmos.statsbidrag.kernel.DomainEvent;

/**
 * A published call was changed, with a published reason.
 *
 * @param form whether it asks another version of its form from now on
 */
public record CallChanged(CallId call, boolean form, Instant at) implements DomainEvent {}
