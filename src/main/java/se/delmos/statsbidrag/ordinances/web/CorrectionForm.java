package se.delmos.statsbidrag.ordinances.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.ordinances.CorrectionId;
import se.delmos.statsbidrag.ordinances.Verification;
import se.delmos.statsbidrag.ordinances.model.RuleStatement;
import se.delmos.statsbidrag.ordinances.usecase.CorrectRule;
import se.delmos.statsbidrag.ordinances.usecase.ShowRuleText;

/** What an administrator writes to correct a rule. The id is the coming correction's, so that two posts make one. */
record CorrectionForm(
        CorrectionId correction,
        long revision,

        @NotBlank(message = "{ordinances.correction.sentence-missing}")
        @Size(max = 2000, message = "{ordinances.correction.sentence.long}")
        @Nullable
        String sentence,

        @NotBlank(message = "{ordinances.correction.section-missing}")
        @Size(max = 200, message = "{ordinances.correction.section.long}")
        @Nullable
        String section,

        @NotNull(message = "{ordinances.correction.verification-missing}") @Nullable
        Verification verification,

        @NotNull(message = "{ordinances.correction.read-on-missing}") @Nullable
        LocalDate readOn,

        @NotBlank(message = "{ordinances.correction.reason-missing}")
        @Size(max = 2000, message = "{ordinances.correction.reason.long}")
        @Nullable
        String reason) {

    /** Shows the rule as it stands, on a day. */
    static CorrectionForm of(ShowRuleText.Page page) {
        var statement = page.statement();
        return new CorrectionForm(
                CorrectionId.create(),
                page.revision(),
                statement.sentence(),
                statement.section(),
                statement.verification(),
                page.today(),
                null);
    }

    CorrectRule.Command command() {
        var after = new RuleStatement(given(sentence), given(section), given(verification));
        return new CorrectRule.Command(correction, revision, after, given(reason), given(readOn));
    }

    private static <T> T given(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
