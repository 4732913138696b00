package se.delmos.statsbidrag.screening.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.screening.usecase.AnswerFinding.Command;

/** What an officer says of a finding. */
record AnswerForm(
        long version,

        @NotBlank(message = "{screening.verdict.missing}") @Nullable
        String verdict,

        @NotBlank(message = "{screening.note.missing}") @Size(max = 4000, message = "{screening.note.long}") @Nullable
        String note) {

    static final String CLEARED = "CLEARED";
    static final String INVESTIGATE = "INVESTIGATE";

    static AnswerForm empty(long version) {
        return new AnswerForm(version, null, null);
    }

    Command command(ApplicationId application, String finding) {
        return new Command(application, finding, version, CLEARED.equals(verdict), note == null ? "" : note);
    }
}
