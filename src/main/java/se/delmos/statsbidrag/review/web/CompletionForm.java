package se.delmos.statsbidrag.review.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.applications.CompletionView;
import se.delmos.statsbidrag.applications.Completions.Request;
import se.delmos.statsbidrag.applications.Completions.Section;

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

    /** Returns what is awaited, to be asked for in other words or by another day; an empty form where nothing is. */
    static CompletionForm of(List<CompletionView> asked) {
        return asked.stream()
                .filter(CompletionView::open)
                .findFirst()
                .map(open -> new CompletionForm(
                        open.sections().stream().map(Section::id).toList(), open.what(), open.due()))
                .orElseGet(() -> new CompletionForm(null, null, null));
    }

    Request request() {
        return new Request(
                List.copyOf(Objects.requireNonNull(sections)),
                Objects.requireNonNull(what),
                Objects.requireNonNull(due));
    }
}
