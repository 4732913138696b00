package se.delmos.statsbidrag.review.model;

import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.ordinances.Parameter;

/** The work is local, or regional where the wording lets it be. The application has no field that settles it. */
final class LevelIsAllowed implements FormalRule {

    @Override
    public RuleId id() {
        return new RuleId("R-119-18");
    }

    @Override
    public boolean appliesTo(FormalFacts facts) {
        return facts.isUnder(id());
    }

    @Override
    public CheckResult check(FormalFacts facts) {
        var county = facts.applicant().county();
        var key = facts.parameters().has(Parameter.LEVELS, "REGIONAL")
                ? "review.fact.level-regional"
                : "review.fact.level-local";
        return county.isBlank()
                ? CheckResult.of(this, Verdict.OFFICER, key + "-unplaced")
                : CheckResult.of(this, Verdict.OFFICER, key, county);
    }
}
