package se.delmos.statsbidrag.review.model;

import se.delmos.statsbidrag.kernel.RuleId;

/** An organisation in liquidation or bankruptcy may not be granted; the officer judges what was stated. */
final class ApplicantIsNotInLiquidation implements ApplicantRule {

    @Override
    public RuleId id() {
        return new RuleId("R-119-11");
    }

    @Override
    public boolean appliesTo(ApplicantFacts facts) {
        return facts.isUnder(id());
    }

    @Override
    public CheckResult check(ApplicantFacts facts) {
        return facts.liquidation()
                .map(stated -> stated
                        ? CheckResult.of(this, Verdict.OFFICER, "review.fact.liquidation")
                        : CheckResult.of(this, Verdict.MET, "review.fact.no-liquidation"))
                .orElseGet(() -> CheckResult.of(this, Verdict.OFFICER, "review.fact.unstated"));
    }
}
