package se.delmos.statsbidrag.review.model;

import java.time.LocalDate;
import se.delmos.statsbidrag.kernel.RuleId;

/** The organisation has been active for at least two years when it applies; exactly two years is enough. */
final class ApplicantIsEstablished implements ApplicantRule {

    private static final int YEARS = 2;

    @Override
    public RuleId id() {
        return new RuleId("R-119-02");
    }

    @Override
    public boolean appliesTo(ApplicantFacts facts) {
        return facts.isUnder("2018:119");
    }

    @Override
    public CheckResult check(ApplicantFacts facts) {
        return facts.activeSince()
                .map(since -> judge(since, facts.appliedOn()))
                .orElseGet(() -> CheckResult.of(this, Verdict.OFFICER, "review.fact.active-unknown"));
    }

    private CheckResult judge(LocalDate since, LocalDate submitted) {
        var met = !since.plusYears(YEARS).isAfter(submitted);
        return CheckResult.of(this, met ? Verdict.MET : Verdict.NOT_MET, "review.fact.active", since, submitted);
    }
}
