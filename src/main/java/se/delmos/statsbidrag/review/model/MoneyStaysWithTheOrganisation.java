package se.delmos.statsbidrag.review.model;

import java.util.Map;
import se.delmos.statsbidrag.forms.FormDefinition.Funding;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.forms.Value;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.RuleId;

/** No part of the grant is passed on to a company that carries out the measures; services may be bought. */
final class MoneyStaysWithTheOrganisation implements FormalRule {

    /** What forms call the line of a budget for money that is passed on. */
    private static final String PASSED_ON = "transfer-to-company";

    @Override
    public RuleId id() {
        return new RuleId("R-119-15");
    }

    @Override
    public boolean appliesTo(FormalFacts facts) {
        return facts.isUnder(id());
    }

    @Override
    public CheckResult check(FormalFacts facts) {
        var passedOn = facts.answers()
                .of(Meaning.COSTS, Value.Costs.class)
                .map(costs -> costs.rows().getOrDefault(PASSED_ON, Map.of()).getOrDefault(Funding.APPLIED, Money.ZERO))
                .orElse(Money.ZERO);
        return passedOn.isPositive()
                ? CheckResult.of(this, Verdict.NOT_MET, "review.fact.passed-on", passedOn)
                : CheckResult.of(this, Verdict.MET, "review.fact.not-passed-on");
    }
}
