package se.delmos.statsbidrag.calls.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallStatus;
import se.delmos.statsbidrag.calls.usecase.CallDetails;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.Period;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionView;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionView.UseHeading;
import se.delmos.statsbidrag.ordinances.RuleView;
import se.delmos.statsbidrag.ordinances.Verification;
import se.delmos.statsbidrag.registry.CaseNumber;

/** A call as anyone reads it before signing in. */
record CallPage(
        CallId id,
        String title,
        String summary,
        CallStatus status,
        Step step,
        CallTimes times,
        CallChanges changes,
        RuleView recipients,
        List<RuleView> conditions,
        boolean byInvitation,
        BeforeApplication before,
        Money frame,
        @Nullable Money ceiling,
        Period activity,
        LocalDate reportDue,
        Says says,
        List<FormPart> form,
        OrdinanceVersionView wording,
        @Nullable String caseNumber) {

    /** What a reader can do next. */
    enum Step {
        APPLY,
        EXPRESS_INTEREST,
        WAIT,
        NOTHING,
        READ_WHY
    }

    static CallPage of(CallDetails details, Locale locale) {
        var call = details.call();
        return new CallPage(
                call.id(),
                call.title(),
                call.summary(),
                call.status(),
                step(call.status(), details.interestOpen()),
                CallTimes.of(call, locale),
                CallChanges.of(details, locale),
                details.recipients(),
                details.conditions(),
                call.byInvitation(),
                BeforeApplication.of(details, locale),
                call.frame(),
                call.ceiling().orElse(null),
                call.activity(),
                call.reportDue(),
                Says.of(details, locale),
                FormPart.of(
                        details.form(),
                        details.whenAsked(),
                        details.wording().uses().stream().map(UseHeading::text).toList(),
                        locale),
                details.wording(),
                details.caseNumber().map(CaseNumber::toString).orElse(null));
    }

    /** Returns how sure we are of what an applicant has to be: each marking once. */
    public List<Verification> certainties() {
        return conditions.stream().map(RuleView::verification).distinct().toList();
    }

    private static Step step(CallStatus status, boolean interestOpen) {
        return switch (status) {
            case OPEN -> Step.APPLY;
            case PLANNED -> interestOpen ? Step.EXPRESS_INTEREST : Step.WAIT;
            case DRAFT, CLOSED -> Step.NOTHING;
            case CANCELLED -> Step.READ_WHY;
        };
    }
}
