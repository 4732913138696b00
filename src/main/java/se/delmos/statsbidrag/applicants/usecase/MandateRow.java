package se.delmos.statsbidrag.applicants.usecase;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.applicants.MandateId;
import se.delmos.statsbidrag.applicants.model.MandateTerms;
import se.delmos.statsbidrag.documents.AttachmentView;

/**
 * A mandate on a page.
 *
 * @param state the end of the text key that says how it stands
 * @param file the name of the document that shows it
 * @param held the file that shows it, as long as the virus scanner has not cleared it
 */
public record MandateRow(
        MandateId id,
        MandateTerms terms,
        String state,
        Optional<String> file,
        Optional<AttachmentView> held,
        @Nullable String reference,
        Verification verification) {

    /** Tells whether the mandate can still be verified, refused or taken back. */
    public boolean open() {
        return !"ended".equals(state) && !"refused".equals(state);
    }

    /** Who verified a mandate and when, or why it was refused. */
    public record Verification(Optional<String> by, Optional<Instant> at, Optional<String> refusal) {}
}
