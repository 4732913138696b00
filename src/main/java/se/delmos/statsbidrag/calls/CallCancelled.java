package se.delmos.statsbidrag.calls;

import java.time.Instant;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** A published call was taken back: nobody can apply in it any more. */
public record CallCancelled(CallId call, Instant at) implements DomainEvent {}
