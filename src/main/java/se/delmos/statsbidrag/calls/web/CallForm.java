package se.delmos.statsbidrag.calls.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.model.CallTerms;
import se.delmos.statsbidrag.calls.model.Window;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.Period;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.ledger.AppropriationId;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;

/** What an administrator writes to draft a call. The id is the coming call's, so that two posts make one draft. */
record CallForm(
        CallId id,

        @NotBlank(message = "{calls.form.title.missing}")
        @Size(max = 200, message = "{calls.form.title.long}")
        @Nullable
        String title,

        @NotBlank(message = "{calls.form.summary.missing}")
        @Size(max = 2000, message = "{calls.form.summary.long}")
        @Nullable
        String summary,

        @NotNull(message = "{calls.form.ordinance.missing}")
        @Pattern(regexp = "2018:11[89]", message = "{calls.form.ordinance.missing}")
        @Nullable
        String ordinance,

        @NotNull(message = "{calls.form.appropriation.missing}")
        @Pattern(regexp = "[0-9a-f-]{36}", message = "{calls.form.appropriation.missing}")
        @Nullable
        String appropriation,

        @NotNull(message = "{calls.form.first-day.missing}") @Nullable
        LocalDate firstDay,

        @NotNull(message = "{calls.form.last-day.missing}") @Nullable
        LocalDate lastDay,

        @NotNull(message = "{calls.form.frame.missing}") @Nullable
        Money frame,

        @Nullable Money ceiling,

        @NotNull(message = "{calls.form.activity-from.missing}") @Nullable
        LocalDate activityFrom,

        @NotNull(message = "{calls.form.activity-to.missing}") @Nullable
        LocalDate activityTo,

        @NotNull(message = "{calls.form.report-due.missing}") @Nullable
        LocalDate reportDue,

        @NotNull(message = "{calls.form.by-invitation.missing}") @Nullable
        Boolean byInvitation,

        @Valid @Nullable StagesForm stages,

        @NotNull(message = "{calls.form.form.missing}")
        @Pattern(regexp = "[0-9a-f-]{36}", message = "{calls.form.form.missing}")
        @Nullable
        String form) {

    CallForm {
        stages = Objects.requireNonNullElse(stages, StagesForm.empty());
    }

    static CallForm empty() {
        return new CallForm(
                CallId.create(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                StagesForm.empty(),
                null);
    }

    /** Returns the terms of a form without field errors; what contradicts itself is refused. */
    CallTerms terms() {
        return new CallTerms(
                given(title).strip(),
                given(summary).strip(),
                new OrdinanceNumber(given(ordinance)),
                AppropriationId.of(given(appropriation)),
                new Window(given(firstDay), given(lastDay)),
                given(frame),
                Optional.ofNullable(ceiling),
                activity(given(activityFrom), given(activityTo)),
                given(reportDue),
                given(stages).stages(given(byInvitation)),
                FormVersionId.of(given(form)));
    }

    private static Period activity(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new RuleViolation("calls.activity.ends-before-it-starts");
        }
        return new Period(from, to);
    }

    private static <T> T given(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
