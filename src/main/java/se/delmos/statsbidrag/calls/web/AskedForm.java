package se.delmos.statsbidrag.calls.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.calls.model.CallPart;
import se.delmos.statsbidrag.calls.model.CallPart.Asked;
import se.delmos.statsbidrag.calls.model.CallSection;
import se.delmos.statsbidrag.calls.usecase.ComposedCall;
import se.delmos.statsbidrag.forms.FormVersionId;

/** The form that applicants of a call fill in. */
record AskedForm(
        @Nullable String seen,

        @NotNull(message = "{compose.form.form.missing}")
        @Pattern(regexp = "[0-9a-f-]{36}", message = "{compose.form.form.missing}")
        @Nullable
        String form)
        implements SectionForm {

    static AskedForm of(ComposedCall call) {
        return new AskedForm(
                SectionForm.seen(call, CallSection.FORM),
                call.part(Asked.class).map(asked -> asked.form().toString()).orElse(null));
    }

    @Override
    public CallPart part() {
        return new Asked(FormVersionId.of(SectionForm.given(form)));
    }
}
