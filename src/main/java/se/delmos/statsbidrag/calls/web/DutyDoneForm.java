package se.delmos.statsbidrag.calls.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.calls.model.DutyDone;

/** What the staff write when the agency has reported. */
record DutyDoneForm(
        @NotNull(message = "{duties.done.on.missing}") @Nullable
        LocalDate doneOn,

        @Size(max = 40, message = "{duties.done.number.long}") @Nullable
        String doneNumber,

        @Size(max = 1000, message = "{duties.done.note.long}") @Nullable
        String doneNote) {

    static DutyDoneForm empty() {
        return new DutyDoneForm(null, null, null);
    }

    DutyDone done() {
        return new DutyDone(SectionForm.given(doneOn), SectionForm.text(doneNumber), SectionForm.text(doneNote));
    }
}
