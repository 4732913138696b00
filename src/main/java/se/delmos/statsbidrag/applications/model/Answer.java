package se.delmos.statsbidrag.applications.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * An answer of a draft as it was last typed.
 *
 * @param typed word for word, also when it cannot be read as what it is to mean
 * @param revision the revision of the section that this answer came with
 * @param writer the window it was typed in: a window never stands in its own way
 */
@Embeddable
public record Answer(
        @Column(nullable = false) String typed,
        @Column(nullable = false) int revision,
        @Column(nullable = false) String writer,
        @Column(nullable = false) Instant savedAt,
        @Column(nullable = false) UUID savedBy) {

    /** Tells whether it came after what the person saw; without script, windows cannot be told apart and all count. */
    boolean isNewerThan(Typing typing) {
        var ownWindow = !writer.isEmpty() && writer.equals(typing.writer());
        return revision > typing.revision() && !ownWindow;
    }

    /** Tells whether a text says the same; a space at its end is no disagreement. */
    boolean saysAs(String text) {
        return typed.strip().equals(text.strip());
    }
}
