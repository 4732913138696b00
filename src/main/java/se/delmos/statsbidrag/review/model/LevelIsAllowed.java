package se.delmos.statsbidrag.review.model;

import se.delmos.statsbidrag.kernel.RuleId;

/** The work is local; from February 2021 it may be regional. The application has no field that settles it. */
final class LevelIsAllowed implements FormalRule {

    @Override
    public RuleId id() {
        return new RuleId("R-119-18");
    }

    @Override
    public boolean appliesTo(FormalFacts facts) {
        return facts.isUnder("2018:119");
    }

    @Override
    public CheckResult check(FormalFacts facts) {
        var key = facts.isAmended2021() ? "review.fact.level-regional" : "review.fact.level-local";
        return CheckResult.of(this, Verdict.OFFICER, key, facts.applicant().county());
    }
}
