package se.delmos.statsbidrag.review.model;

import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.ordinances.Parameter;

/** Direct interventions are outside 4 § in some wordings: there the officer reads what the money is for. */
final class DirectInterventionIsWithinUses implements FormalRule {

    @Override
    public RuleId id() {
        return new RuleId("R-118-08");
    }

    @Override
    public boolean appliesTo(FormalFacts facts) {
        return facts.isUnder(id());
    }

    @Override
    public CheckResult check(FormalFacts facts) {
        if (facts.parameters().has(Parameter.DIRECT_INTERVENTIONS, "WITHIN")) {
            return CheckResult.of(this, Verdict.MET, "review.fact.direct-allowed");
        }
        var title = facts.application().title();
        return title.isBlank()
                ? CheckResult.of(this, Verdict.OFFICER, "review.fact.direct-outside-untitled")
                : CheckResult.of(this, Verdict.OFFICER, "review.fact.direct-outside", title);
    }
}
