package se.delmos.statsbidrag.screening.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/**
 * What an officer said of a finding. Never changed; a later one takes its place and both are kept.
 *
 * @param seen what the finding was when it was answered, for telling whether it has changed since
 */
@Embeddable
public record GivenAnswer(
        @Column(name = "finding") String finding,
        @Column(name = "seen") String seen,

        @Enumerated(EnumType.STRING) @Column(name = "verdict")
        Verdict verdict,

        @Column(name = "note") String note,
        @Column(name = "answered_by") UUID answeredBy,
        @Column(name = "answered_at") Instant answeredAt) {}
