package se.delmos.statsbidrag.review.model;

import java.util.Map;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.forms.Value;
import se.delmos.statsbidrag.kernel.RuleId;

/** Of every other state grant for the same activity: the giver, the purpose, and the amount or when the answer is expected. */
final class OtherGrantsAreStated implements FormalRule {

    @Override
    public RuleId id() {
        return new RuleId("R-119-13");
    }

    @Override
    public boolean appliesTo(FormalFacts facts) {
        return facts.isUnder(id());
    }

    @Override
    public CheckResult check(FormalFacts facts) {
        var grants = facts.rows(Meaning.OTHER_GRANTS);
        if (grants.isEmpty()) {
            return CheckResult.of(this, Verdict.MET, "review.fact.no-other-grants");
        }
        var incomplete = grants.stream().filter(row -> !isComplete(row)).count();
        return incomplete == 0
                ? CheckResult.of(this, Verdict.MET, "review.fact.other-grants", Integer.toString(grants.size()))
                : CheckResult.of(
                        this, Verdict.NOT_MET, "review.fact.other-grants-incomplete", Long.toString(incomplete));
    }

    private static boolean isComplete(Map<String, Value> row) {
        return row.containsKey("giver")
                && row.containsKey("purpose")
                && (row.containsKey("amount") || row.containsKey("expected"));
    }
}
