package se.delmos.statsbidrag.review.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.applications.Completions.Request;

/** What an officer asks an applicant to complete, and by when. */
record CompletionForm(
        @NotEmpty(message = "{completion.sections.missing}") @Nullable
        List<String> sections,

        @NotBlank(message = "{completion.what.missing}")
        @Size(max = CompletionForm.LIMIT, message = "{completion.what.too-long}")
        @Nullable
        String what,

        @NotNull(message = "{completion.due.missing}") @Nullable
        LocalDate due) {

    static final int LIMIT = 2000;

    Request request() {
        return new Request(
                List.copyOf(Objects.requireNonNull(sections)),
                Objects.requireNonNull(what),
                Objects.requireNonNull(due));
    }
}
