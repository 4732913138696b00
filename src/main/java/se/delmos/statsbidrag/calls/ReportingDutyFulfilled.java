package se.delmos.statsbidrag.calls;

import java.time.Instant;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** The agency has reported what a reporting duty asks for. */
public record ReportingDutyFulfilled(ReportingDutyId duty, CallId call, Instant at) implements DomainEvent {}
