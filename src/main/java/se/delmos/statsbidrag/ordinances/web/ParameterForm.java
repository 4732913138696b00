package se.delmos.statsbidrag.ordinances.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.ordinances.CorrectionId;
import se.delmos.statsbidrag.ordinances.Verification;
import se.delmos.statsbidrag.ordinances.model.ParameterStatement;
import se.delmos.statsbidrag.ordinances.usecase.CorrectParameter;
import se.delmos.statsbidrag.ordinances.usecase.ShowParameter;

/** What an administrator writes to correct a parameter. The id is the coming correction's, so that two posts make one. */
record ParameterForm(
        CorrectionId correction,
        long revision,

        @NotBlank(message = "{ordinances.parameter.value-missing}")
        @Size(max = 400, message = "{ordinances.parameter.value.long}")
        @Nullable
        String value,

        @NotBlank(message = "{ordinances.correction.section-missing}")
        @Size(max = 200, message = "{ordinances.correction.section.long}")
        @Nullable
        String section,

        @NotNull(message = "{ordinances.correction.verification-missing}") @Nullable
        Verification verification,

        @NotNull(message = "{ordinances.correction.read-on-missing}") @Nullable
        LocalDate readOn,

        @NotBlank(message = "{ordinances.parameter.reason-missing}")
        @Size(max = 2000, message = "{ordinances.correction.reason.long}")
        @Nullable
        String reason) {

    /** Shows the parameter as it stands, on a day. */
    static ParameterForm of(ShowParameter.Page page) {
        var statement = page.statement();
        return new ParameterForm(
                CorrectionId.create(),
                page.revision(),
                statement.value(),
                statement.section(),
                statement.verification(),
                page.today(),
                null);
    }

    CorrectParameter.Command command() {
        var after = new ParameterStatement(given(value).strip(), given(section), given(verification));
        return new CorrectParameter.Command(correction, revision, after, given(reason), given(readOn));
    }

    private static <T> T given(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
