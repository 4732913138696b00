package se.delmos.statsbidrag.applications.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What an answer was before, kept so that nobody loses a word to somebody else or to a mistake of their own. */
@Embeddable
public record EarlierAnswer(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Field field,

        @Column(nullable = false) String typed,
        @Column(nullable = false) Instant savedAt,
        @Column(nullable = false) UUID savedBy) {

    private static final Duration SITTING = Duration.ofMinutes(10);

    /**
     * Tells whether an answer is worth keeping when another takes its place: when it was typed by somebody else or in
     * another window, when it was left for a while, and when more than half of it disappears. What one person types in one
     * sitting is one version.
     */
    static boolean isWorthKeeping(Answer before, Answer after) {
        return !before.typed().isBlank()
                && (!before.savedBy().equals(after.savedBy())
                        || !before.writer().equals(after.writer())
                        || Duration.between(before.savedAt(), after.savedAt()).compareTo(SITTING) > 0
                        || after.typed().length() < before.typed().length() / 2);
    }

    static EarlierAnswer of(Field field, Answer before) {
        return new EarlierAnswer(field, before.typed(), before.savedAt(), before.savedBy());
    }
}
