package se.delmos.statsbidrag.applications.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** When a section was last saved and by whom; the revision tells a writer that somebody else was faster. */
@Embeddable
public record SectionSave(
        @Column(nullable = false) int revision,
        @Column(nullable = false) Instant savedAt,
        @Column(nullable = false) UUID savedBy) {}
