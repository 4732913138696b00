package se.delmos.statsbidrag.calls.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.calls.CallAim;
import se.delmos.statsbidrag.calls.model.CallPart;
import se.delmos.statsbidrag.calls.model.CallPart.Aim;
import se.delmos.statsbidrag.calls.model.CallSection;
import se.delmos.statsbidrag.calls.usecase.ComposedCall;

/** The focus areas and the perspectives of a call. */
record AimForm(
        @Nullable String seen,
        @Nullable List<String> areas,
        @Nullable List<String> perspectives) implements SectionForm {

    static AimForm of(ComposedCall call) {
        var aim = call.part(Aim.class).map(Aim::aim).orElse(CallAim.NONE);
        return new AimForm(SectionForm.seen(call, CallSection.AIM), aim.areas(), aim.perspectives());
    }

    @Override
    public CallPart part() {
        return new Aim(new CallAim(chosen(areas), chosen(perspectives)));
    }

    private static List<String> chosen(@Nullable List<String> codes) {
        return codes == null ? List.of() : codes;
    }
}
