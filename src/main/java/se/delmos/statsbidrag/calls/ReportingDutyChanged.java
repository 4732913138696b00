package se.delmos.statsbidrag.calls;

import java.time.Instant;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** What is known of a reporting duty was changed. */
public record ReportingDutyChanged(ReportingDutyId duty, CallId call, Instant at) implements DomainEvent {}
