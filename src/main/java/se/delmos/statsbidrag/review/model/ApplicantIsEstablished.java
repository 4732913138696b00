package se.delmos.statsbidrag.review.model;

import java.time.LocalDate;
import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.ordinances.Parameter;

/** The organisation has been active for as many years as the wording asks when it applies; exactly so many are enough. */
final class ApplicantIsEstablished implements ApplicantRule {

    @Override
    public RuleId id() {
        return new RuleId("R-119-02");
    }

    @Override
    public boolean appliesTo(ApplicantFacts facts) {
        return facts.isUnder(id());
    }

    @Override
    public CheckResult check(ApplicantFacts facts) {
        return facts.activeSince()
                .map(since -> judge(since, facts))
                .orElseGet(() -> CheckResult.of(this, Verdict.OFFICER, "review.fact.active-unknown"));
    }

    private CheckResult judge(LocalDate since, ApplicantFacts facts) {
        int years = facts.parameters().number(Parameter.YEARS_ACTIVE).orElseThrow();
        var met = !since.plusYears(years).isAfter(facts.appliedOn());
        return CheckResult.of(
                this,
                met ? Verdict.MET : Verdict.NOT_MET,
                "review.fact.active",
                since,
                facts.appliedOn(),
                Integer.toString(years));
    }
}
