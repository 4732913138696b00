package se.delmos.statsbidrag.calls.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.validation.BindingResult;
import se.delmos.statsbidrag.kernel.RefusedFields;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** Puts a refusal by the field that mends it, so that the summary leads there; one of no field stands in the summary alone. */
final class CallRefusals {

    /** The fields that each sentence may be about; a form has the first or the second. */
    private static final RefusedFields FIELDS = new RefusedFields(Map.ofEntries(
            Map.entry("calls.frame.not-whole-kronor", List.of("frame")),
            Map.entry("calls.ceiling.not-whole-kronor", List.of("ceiling")),
            Map.entry("calls.ceiling.above-frame", List.of("ceiling")),
            Map.entry("calls.revise.ceiling.above-frame", List.of("ceiling")),
            Map.entry("calls.revise.interest.none", List.of("interestTo")),
            Map.entry("calls.revise.interest.shorter", List.of("interestTo")),
            Map.entry("calls.revise.interest.after-opening", List.of("interestTo")),
            Map.entry("calls.revise.emptied", List.of("needs")),
            Map.entry("calls.window.ends-before-it-starts", List.of("lastDay")),
            Map.entry("calls.activity.ends-before-it-starts", List.of("activityTo")),
            Map.entry("calls.report-due.before-activity-ends", List.of("reportDue")),
            Map.entry("extension.not-later", List.of("lastDay")),
            Map.entry("extension.has-passed", List.of("lastDay")),
            Map.entry("extension.after-work", List.of("lastDay")),
            Map.entry("extension.after-work.closed", List.of("lastDay")),
            Map.entry("calls.change.other-form", List.of("form")),
            Map.entry("calls.appropriation.not-whole-kronor", List.of("amount")),
            Map.entry("calls.appropriation.exists", List.of("name")),
            Map.entry("compose.codes.code.taken", List.of("key")),
            Map.entry("compose.form.form.missing", List.of("interestForm", "form")),
            Map.entry("compose.form.ordinance.unknown", List.of("ordinance")),
            Map.entry("compose.stages.form.files", List.of("interestForm")),
            Map.entry("compose.stages.interest.not-asked", List.of("byInvitation")),
            Map.entry("compose.stages.interest.half", List.of("interestFrom", "interestTo")),
            Map.entry("compose.stages.interest.ends-before-it-starts", List.of("interestTo")),
            Map.entry("compose.stages.earlier.missing", List.of("earlierCalls")),
            Map.entry("compose.stages.earlier.not-published", List.of("earlierCalls")),
            Map.entry("ordinances.none-in-force", List.of("firstDay", "ordinance"))));

    private CallRefusals() {}

    static void tell(BindingResult problems, RuleViolation refusal) {
        var form = Objects.requireNonNull(problems.getTarget()).getClass();
        problems.rejectValue(FIELDS.in(form, refusal), refusal.key(), refusal.arguments(), refusal.key());
    }
}
