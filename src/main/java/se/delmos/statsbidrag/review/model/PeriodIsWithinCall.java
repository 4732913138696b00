package se.delmos.statsbidrag.review.model;

import se.delmos.statsbidrag.kernel.RuleId;

/** The work takes place within the days the call allows. */
final class PeriodIsWithinCall implements FormalRule {

    @Override
    public RuleId id() {
        return new RuleId("R-PROC-11");
    }

    @Override
    public boolean appliesTo(FormalFacts facts) {
        return true;
    }

    @Override
    public CheckResult check(FormalFacts facts) {
        var activity = facts.call().activity();
        return facts.application()
                .period()
                .map(period -> CheckResult.of(
                        this,
                        activity.contains(period) ? Verdict.MET : Verdict.NOT_MET,
                        "review.fact.period",
                        period,
                        activity))
                .orElseGet(() -> CheckResult.of(this, Verdict.OFFICER, "review.fact.period-missing", activity));
    }
}
