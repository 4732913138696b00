package se.delmos.statsbidrag.review.model;

import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.ordinances.Parameter;

/** No new case after the last day of a repealed ordinance. */
final class OrdinanceTakesNewCases implements ApplicantRule {

    @Override
    public RuleId id() {
        return new RuleId("R-118-17");
    }

    @Override
    public boolean appliesTo(ApplicantFacts facts) {
        return facts.isUnder(id());
    }

    @Override
    public CheckResult check(ApplicantFacts facts) {
        var met = facts.parameters()
                .day(Parameter.LAST_NEW_CASE)
                .filter(last -> facts.appliedOn().isAfter(last))
                .isEmpty();
        return CheckResult.of(this, met ? Verdict.MET : Verdict.NOT_MET, "review.fact.submitted", facts.appliedOn());
    }
}
