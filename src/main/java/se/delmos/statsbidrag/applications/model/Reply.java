package se.delmos.statsbidrag.applications.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * The answer to an expression of interest, by whom and when.
 *
 * @param reason why the organisation is not invited; empty where it is
 */
@Embeddable
record Reply(
        @Column Instant answeredAt,
        @Column UUID answeredBy,
        @Column String reason) {}
