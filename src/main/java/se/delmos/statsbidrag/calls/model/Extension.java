package se.delmos.statsbidrag.calls.model;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** A longer window: the new last day, and the reason as it was published. */
@Embeddable
public record Extension(Instant extendedAt, LocalDate lastDay, String reason) {}
