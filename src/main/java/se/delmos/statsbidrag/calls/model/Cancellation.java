package se.delmos.statsbidrag.calls.model;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** That a call was taken back, with the reason as it was published (R-PROC-19). */
@Embeddable
public record Cancellation(Instant cancelledAt, String cancellationReason) {}
