package se.delmos.statsbidrag.review.model;

import java.math.BigDecimal;
import java.util.Arrays;
import se.delmos.statsbidrag.forms.FormDefinition.Funding;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.forms.Value;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.ordinances.Parameter;

/** The grant covers at most a part of the costs; a form without a budget is read by the officer. */
final class ShareIsWithinCap implements FormalRule {

    @Override
    public RuleId id() {
        return new RuleId("R-151-01");
    }

    @Override
    public boolean appliesTo(FormalFacts facts) {
        return facts.isUnder(id());
    }

    @Override
    public CheckResult check(FormalFacts facts) {
        int most = facts.parameters().number(Parameter.MOST_SHARE).orElseThrow();
        return facts.answers()
                .of(Meaning.COSTS, Value.Costs.class)
                .map(costs -> judge(costs, most))
                .orElseGet(() -> CheckResult.of(this, Verdict.OFFICER, "review.fact.costs-unknown"));
    }

    private CheckResult judge(Value.Costs costs, int most) {
        var applied = costs.total(Funding.APPLIED);
        var all = Money.sum(Arrays.stream(Funding.values()).map(costs::total).toList());
        var over = BigDecimal.valueOf(applied.ore())
                        .multiply(BigDecimal.valueOf(100))
                        .compareTo(BigDecimal.valueOf(all.ore()).multiply(BigDecimal.valueOf(most)))
                > 0;
        return CheckResult.of(
                this, over ? Verdict.NOT_MET : Verdict.MET, "review.fact.share", applied, all, Integer.toString(most));
    }
}
