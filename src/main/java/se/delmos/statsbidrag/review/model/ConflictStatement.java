package se.delmos.statsbidrag.review.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one person said about a conflict of interest in the case (18 § förvaltningslagen). Never changed. */
@Embeddable
public record ConflictStatement(
        @Column(name = "person_id") UUID person,
        @Column(name = "conflict") boolean conflict,
        @Column(name = "circumstance") @Nullable String circumstance,
        @Column(name = "stated_at") Instant statedAt) {}
