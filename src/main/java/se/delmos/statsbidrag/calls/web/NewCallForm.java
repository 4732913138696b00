package se.delmos.statsbidrag.calls.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;

/** What a new call begins with. The id is the coming call's, so that two posts make one draft. */
record NewCallForm(
        CallId id,

        @NotBlank(message = "{compose.form.title.missing}")
        @Size(max = 200, message = "{compose.form.title.long}")
        @Nullable
        String title,

        @NotNull(message = "{compose.form.ordinance.missing}")
        @Pattern(regexp = "[0-9]{4}:[0-9]+", message = "{compose.form.ordinance.missing}")
        @Nullable
        String ordinance) {

    static NewCallForm empty() {
        return new NewCallForm(CallId.create(), null, null);
    }

    String givenTitle() {
        return SectionForm.text(title);
    }

    OrdinanceNumber givenOrdinance() {
        return new OrdinanceNumber(SectionForm.given(ordinance));
    }
}
