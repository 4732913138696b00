package se.delmos.statsbidrag.review.model;

import se.delmos.statsbidrag.kernel.RuleId;

/** Debts for taxes or fees at Kronofogden block a grant until the officer has resolved them: they may be paid or disputed. */
final class ApplicantHasNoTaxDebts implements ApplicantRule {

    @Override
    public RuleId id() {
        return new RuleId("R-119-10");
    }

    @Override
    public boolean appliesTo(ApplicantFacts facts) {
        return facts.isUnder(id());
    }

    @Override
    public CheckResult check(ApplicantFacts facts) {
        return facts.taxDebts()
                .map(stated -> stated
                        ? CheckResult.of(this, Verdict.OFFICER, "review.fact.tax-debts")
                        : CheckResult.of(this, Verdict.MET, "review.fact.no-tax-debts"))
                .orElseGet(() -> CheckResult.of(this, Verdict.OFFICER, "review.fact.unstated"));
    }
}
