package se.delmos.statsbidrag.applications.usecase;

import java.time.Instant;
import java.util.List;
import se.delmos.statsbidrag.forms.FormGap;

/**
 * What came of writing in a draft.
 *
 * @param revision the revision of the section that now holds
 * @param gaps what was saved but cannot be handed in as it stands
 * @param contests the answers that somebody else changed meanwhile: there the other's text still holds
 */
public record Saved(int revision, Instant at, List<FormGap> gaps, List<Contest> contests) {

    Saved with(List<FormGap> found) {
        return new Saved(revision, at, found, contests);
    }

    /** An answer that two persons wrote at the same time, with the text that holds. */
    public record Contest(String path, String label, String typed, String by, Instant at) {}
}
