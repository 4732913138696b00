package se.delmos.statsbidrag.applications.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.delmos.statsbidrag.documents.AttachmentReceipt;
import se.delmos.statsbidrag.forms.FormGap;

/**
 * What came of writing in a draft.
 *
 * @param revision the revision of the section that now holds
 * @param gaps what was saved but cannot be handed in as it stands
 * @param receipts what became of the files that were sent, by the question they answer
 * @param home where the person goes on when the section is left
 * @param landing the id of the place on the page where the person goes on who changed the rows of a table or the
 *     files of a question
 * @param contests the answers that somebody else changed meanwhile: there the other's text still holds
 */
public record Saved(
        int revision,
        Instant at,
        List<FormGap> gaps,
        List<Contest> contests,
        Map<String, List<AttachmentReceipt>> receipts,
        String home,
        Optional<String> landing) {

    Saved with(List<FormGap> found, Map<String, List<AttachmentReceipt>> received) {
        return new Saved(revision, at, found, contests, received, home, landing);
    }

    Saved landingAt(Optional<String> place) {
        return new Saved(revision, at, gaps, contests, receipts, home, place);
    }

    /** Returns the end of the address that leads to the place on the page; empty where the page is shown from its top. */
    public String anchor() {
        return landing.map(place -> "#" + place).orElse("");
    }

    /**
     * An answer that was written in two places at the same time, with the text that holds.
     *
     * @param own whether both were written by the same person, in two windows
     */
    public record Contest(String path, String label, String typed, String by, Instant at, boolean own) {}
}
