package se.delmos.statsbidrag.calls.web;

import java.util.List;
import java.util.Locale;
import se.delmos.statsbidrag.calls.CallReach.Reach;
import se.delmos.statsbidrag.calls.model.CallChange.Part;
import se.delmos.statsbidrag.calls.usecase.PlanCallChange.Plan;
import se.delmos.statsbidrag.forms.FormDifference.Changed;
import se.delmos.statsbidrag.kernel.Money;

/**
 * What a change of a published call touches, before it is made.
 *
 * @param form whether the call goes over to a later version of its form
 * @param highest the most that has been applied for, where that is above the new ceiling
 */
record PlanPage(
        List<ChangedValue> values, boolean form, List<Question> questions, Reach reach, boolean above, Money highest) {

    static PlanPage of(Plan plan, Locale locale) {
        return new PlanPage(
                plan.parts().stream()
                        .map(part -> ChangedValue.of(
                                part, plan.was().text(part), plan.to().text(part), locale))
                        .toList(),
                plan.parts().contains(Part.FORM),
                plan.form().questions().stream()
                        .map(changed -> Question.of(changed, plan.reach(), locale))
                        .toList(),
                plan.reach(),
                plan.isCeilingBelowWhatIsAppliedFor(),
                plan.reach().highest());
    }

    /** A question that differs, and how many drafts have an answer to it that has no place any more. */
    record Question(String label, String kind, int drafts) {

        private static Question of(Changed changed, Reach reach, Locale locale) {
            var drafts = changed.kind().leavesAnswersWithoutPlace()
                    ? reach.answered().getOrDefault(changed.question(), 0)
                    : 0;
            return new Question(changed.label().in(locale), changed.kind().name(), drafts);
        }
    }
}
