package se.delmos.statsbidrag.review.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import se.delmos.statsbidrag.ordinances.Verification;

/**
 * One check as it stood when the officer passed or failed the case: input, time, wording and result (R-KON-05).
 *
 * @param round counts the examinations of the case; a disqualified officer's is done again
 * @param met the final answer: the automatic one, or the officer's where the facts did not settle it
 */
@Embeddable
public record CheckEntry(
        @Column(name = "round") int round,
        @Column(name = "rule_id") String rule,

        @Enumerated(EnumType.STRING) @Column(name = "verdict")
        Verdict verdict,

        @Column(name = "met") boolean met,
        @Column(name = "facts") String facts,
        @Column(name = "sentence") String sentence,
        @Column(name = "section") String section,

        @Enumerated(EnumType.STRING) @Column(name = "verification")
        Verification verification,

        @Column(name = "ordinance_version") String ordinanceVersion,
        @Column(name = "examined_at") Instant examinedAt) {}
