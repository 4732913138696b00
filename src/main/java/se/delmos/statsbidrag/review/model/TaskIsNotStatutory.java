package se.delmos.statsbidrag.review.model;

import java.util.stream.Collectors;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.forms.Value;
import se.delmos.statsbidrag.kernel.RuleId;

/** What a municipality or region must do by law is not paid for: the applicant declares each activity, the officer judges. */
final class TaskIsNotStatutory implements FormalRule {

    @Override
    public RuleId id() {
        return new RuleId("R-118-07");
    }

    @Override
    public boolean appliesTo(FormalFacts facts) {
        return facts.isUnder(id());
    }

    @Override
    public CheckResult check(FormalFacts facts) {
        var activities = facts.rows(Meaning.ACTIVITIES);
        var flagged = activities.stream()
                .filter(row -> new Value.YesNo(true).equals(row.get("statutory")))
                .map(row -> row.get("name") instanceof Value.Words name ? name.text() : "–")
                .collect(Collectors.joining("; "));
        if (activities.isEmpty()) {
            return CheckResult.of(this, Verdict.OFFICER, "review.fact.statutory-not-declared");
        }
        return flagged.isEmpty()
                ? CheckResult.of(
                        this, Verdict.OFFICER, "review.fact.statutory-none", Integer.toString(activities.size()))
                : CheckResult.of(this, Verdict.OFFICER, "review.fact.statutory", flagged);
    }
}
