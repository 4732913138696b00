package se.delmos.statsbidrag.applications.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.documents.AttachmentPage;
import se.delmos.statsbidrag.documents.AttachmentState;

/**
 * What an organisation was asked for before its expression of interest is answered, and what it has handed in.
 *
 * @param handedInAt when it was handed in; nothing as long as it is asked for
 * @param added the files for what is asked for now
 * @param before the files that have been handed in
 */
public record EvidencePage(
        CallId call,
        String callTitle,
        String what,
        LocalDate due,
        Optional<Instant> handedInAt,
        AttachmentPage added,
        AttachmentPage before) {

    /** Tells whether a file that was handed in was stopped and can be sent again. */
    public boolean isToBeSentAgain() {
        return isAsked() && before.files().stream().anyMatch(file -> file.state() == AttachmentState.BLOCKED);
    }

    /** Tells whether files can be added and handed in. */
    public boolean isAsked() {
        return added.mayChange();
    }
}
