package se.delmos.statsbidrag.applications.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an officer asks an organisation to show, and by when. */
record EvidenceForm(
        @NotBlank(message = "{evidence.what.missing}")
        @Size(max = EvidenceForm.LIMIT, message = "{evidence.what.too-long}")
        @Nullable
        String what,

        @NotNull(message = "{evidence.due.missing}") @Nullable
        LocalDate due) {

    static final int LIMIT = 2000;

    String givenWhat() {
        return Objects.requireNonNull(what);
    }

    LocalDate givenDue() {
        return Objects.requireNonNull(due);
    }
}
