package se.delmos.statsbidrag.applicants.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What shows a mandate: a stored document, or where the officer can read it. */
@Embeddable
public record Proof(
        @Column @Nullable UUID document, @Column @Nullable String reference) {

    boolean isGiven() {
        return document != null || reference != null;
    }
}
