package se.delmos.statsbidrag.calls.web;

import java.util.List;
import java.util.Locale;
import se.delmos.statsbidrag.calls.CallStatus;
import se.delmos.statsbidrag.calls.model.CallGap;
import se.delmos.statsbidrag.calls.usecase.PreviewCall.CallPreview;
import se.delmos.statsbidrag.kernel.Money;

/** A call as the public will see it, with what the administrator needs beside it. */
record PreviewPage(
        CallPage call,
        boolean draft,
        boolean changeable,
        String appropriation,
        int year,
        Money unallotted,
        WordingWarning wordings,
        List<CallGap> warnings,
        long version) {

    static PreviewPage of(CallPreview preview, Locale locale) {
        var call = CallPage.of(preview.details(), locale);
        var appropriation = preview.appropriation();
        var draft = call.status() == CallStatus.DRAFT;
        return new PreviewPage(
                call,
                draft,
                !draft && call.status() != CallStatus.CANCELLED,
                appropriation.name(),
                appropriation.year(),
                appropriation.unallotted(),
                WordingWarning.of(preview.wordings(), locale),
                preview.warnings(),
                preview.version());
    }
}
