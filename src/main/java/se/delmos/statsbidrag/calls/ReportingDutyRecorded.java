package se.delmos.statsbidrag.calls;

import java.time.Instant;
import se.delmos.statsbidrag.kernel.DomainEvent;

/** A duty of the agency to report of a call was written down. */
public record ReportingDutyRecorded(ReportingDutyId duty, CallId call, Instant at) implements DomainEvent {}
