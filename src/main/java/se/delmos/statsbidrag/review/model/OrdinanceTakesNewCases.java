package se.delmos.statsbidrag.review.model;

import java.time.LocalDate;
import se.delmos.statsbidrag.kernel.RuleId;

/** No new case after 2022, when the ordinance was repealed (2022:1710). */
final class OrdinanceTakesNewCases implements ApplicantRule {

    private static final LocalDate LAST_DAY = LocalDate.of(2022, 12, 31);

    @Override
    public RuleId id() {
        return new RuleId("R-118-17");
    }

    @Override
    public boolean appliesTo(ApplicantFacts facts) {
        return facts.isUnder("2018:118");
    }

    @Override
    public CheckResult check(ApplicantFacts facts) {
        var met = !facts.appliedOn().isAfter(LAST_DAY);
        return CheckResult.of(this, met ? Verdict.MET : Verdict.NOT_MET, "review.fact.submitted", facts.appliedOn());
    }
}
