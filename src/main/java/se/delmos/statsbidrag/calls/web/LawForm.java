package se.delmos.statsbidrag.calls.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.calls.model.CallPart;
import se.delmos.statsbidrag.calls.model.CallPart.Law;
import se.delmos.statsbidrag.calls.model.CallSection;
import se.delmos.statsbidrag.calls.usecase.ComposedCall;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;

/** The ordinance of a call. */
record LawForm(
        @Nullable String seen,

        @NotNull(message = "{compose.form.ordinance.missing}")
        @Pattern(regexp = "[0-9]{4}:[0-9]+", message = "{compose.form.ordinance.missing}")
        @Nullable
        String ordinance)
        implements SectionForm {

    static LawForm of(ComposedCall call) {
        var written = call.part(Law.class).orElseThrow();
        return new LawForm(
                SectionForm.seen(call, CallSection.LAW), written.ordinance().value());
    }

    @Override
    public CallPart part() {
        return new Law(new OrdinanceNumber(SectionForm.given(ordinance)));
    }
}
