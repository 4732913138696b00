package se.delmos.statsbidrag.applications.model;

import jakarta.persistence.Embeddable;
import se.delmos.statsbidrag.applications.CompletionView.Change;

/** An answer that was changed in a completion, as people read it: what it was, and what it became. */
@Embeddable
public record ChangedAnswer(String label, String was, String becomes) {

    private static final int LONGEST = 100_000;

    static ChangedAnswer of(Change change) {
        return new ChangedAnswer(change.label(), shortened(change.was()), shortened(change.becomes()));
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    }

    Change view() {
        return new Change(label, was, becomes);
    }
}
