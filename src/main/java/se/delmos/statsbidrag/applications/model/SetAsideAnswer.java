package se.delmos.statsbidrag.applications.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** An answer to a question that the form no longer asks, with the version of the form that asked it. */
@Embeddable
public record SetAsideAnswer(
        @Column(name = "field", nullable = false) String path,

        @Column(nullable = false) String typed,
        @Column(nullable = false) UUID formVersion,
        @Column(nullable = false) Instant savedAt,
        @Column(nullable = false) UUID savedBy) {

    static SetAsideAnswer of(String path, Answer answer, UUID formVersion) {
        return new SetAsideAnswer(path, answer.typed(), formVersion, answer.savedAt(), answer.savedBy());
    }
}
