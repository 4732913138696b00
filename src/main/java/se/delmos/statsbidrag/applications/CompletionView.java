package se.delmos.statsbidrag.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.applications.Completions.Section;

/**
 * Completion that an officer has asked for, and what came of it.
 *
 * @param sections the sections it is about
 * @param due the last day to hand it in
 * @param askedBy the name of the officer
 * @param handedInAt when it came in; nothing before that
 * @param open whether it can be handed in
 * @param changes what the applicant changed, in the order of the form
 */
public record CompletionView(
        List<Section> sections,
        String what,
        LocalDate due,
        Instant askedAt,
        String askedBy,
        Optional<Instant> handedInAt,
        boolean open,
        List<Change> changes) {

    /** Tells whether it is waited for: it can be handed in, and its last day is not over. */
    public boolean isAwaitedOn(LocalDate today) {
        return open && !due.isBefore(today);
    }

    /** An answer that was changed, as people read it; an empty text where nothing was answered. */
    public record Change(String label, String was, String becomes) {}
}
