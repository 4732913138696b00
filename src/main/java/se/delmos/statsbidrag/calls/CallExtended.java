package se.delmos.statsbidrag.calls;

import java.time.Instant;
import java.time.LocalDate;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** The window of a published call was made longer, for everyone. */
public record CallExtended(CallId call, LocalDate lastDay, Instant at) implements DomainEvent {}
