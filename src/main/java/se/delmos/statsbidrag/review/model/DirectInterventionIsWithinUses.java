package se.delmos.statsbidrag.review.model;

import se.delmos.statsbidrag.kernel.RuleId;

/** Direct interventions are outside 4 § before February 2021: the officer reads what the money is for. */
final class DirectInterventionIsWithinUses implements FormalRule {

    @Override
    public RuleId id() {
        return new RuleId("R-118-08");
    }

    @Override
    public boolean appliesTo(FormalFacts facts) {
        return facts.isUnder("2018:118");
    }

    @Override
    public CheckResult check(FormalFacts facts) {
        return facts.isAmended2021()
                ? CheckResult.of(this, Verdict.MET, "review.fact.direct-allowed")
                : CheckResult.of(
                        this,
                        Verdict.OFFICER,
                        "review.fact.direct-outside",
                        facts.application().title());
    }
}
