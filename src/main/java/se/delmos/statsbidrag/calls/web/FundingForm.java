package se.delmos.statsbidrag.calls.web;

import static se.delmos.statsbidrag.calls.web.SectionForm.given;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.calls.model.CallPart;
import se.delmos.statsbidrag.calls.model.CallPart.Funding;
import se.delmos.statsbidrag.calls.model.CallSection;
import se.delmos.statsbidrag.calls.model.FundingCheck;
import se.delmos.statsbidrag.calls.usecase.ComposedCall;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.ledger.AppropriationId;

/** The money of a call. */
record FundingForm(
        @Nullable String seen,

        @NotNull(message = "{compose.form.appropriation.missing}")
        @Pattern(regexp = ID, message = "{compose.form.appropriation.missing}")
        @Nullable
        String appropriation,

        @NotNull(message = "{compose.form.frame.missing}") @Nullable
        Money frame,

        @Nullable Money ceiling)
        implements SectionForm {

    private static final String ID = "[0-9a-f-]{36}";

    static FundingForm of(ComposedCall call) {
        return call.part(Funding.class)
                .map(written -> new FundingForm(
                        SectionForm.seen(call, CallSection.FUNDING),
                        written.appropriation().toString(),
                        written.frame(),
                        written.ceiling().orElse(null)))
                .orElseGet(() -> new FundingForm(SectionForm.seen(call, CallSection.FUNDING), null, null, null));
    }

    @Override
    public List<Wrong> wrongs() {
        return FundingCheck.wrong(Optional.ofNullable(frame), Optional.ofNullable(ceiling)).stream()
                .map(sentence -> new Wrong(sentence.startsWith("calls.frame.") ? "frame" : "ceiling", sentence))
                .toList();
    }

    @Override
    public Optional<CallPart> readable() {
        return Optional.ofNullable(frame)
                .filter(whole -> appropriation != null && appropriation.matches(ID))
                .filter(whole ->
                        FundingCheck.wrong(Optional.of(whole), Optional.empty()).isEmpty())
                .map(whole -> new Funding(AppropriationId.of(given(appropriation)), whole, Optional.empty()));
    }

    @Override
    public CallPart part() {
        return new Funding(AppropriationId.of(given(appropriation)), given(frame), Optional.ofNullable(ceiling));
    }
}
