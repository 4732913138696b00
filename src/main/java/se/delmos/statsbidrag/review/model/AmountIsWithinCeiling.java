package se.delmos.statsbidrag.review.model;

import se.delmos.statsbidrag.kernel.RuleId;

/** An applicant who asks for more than the ceiling can get at most the ceiling: the proposal and the decision refuse more. */
final class AmountIsWithinCeiling implements FormalRule {

    @Override
    public RuleId id() {
        return new RuleId("R-PROC-10");
    }

    @Override
    public boolean appliesTo(FormalFacts facts) {
        return facts.call().ceiling().isPresent();
    }

    @Override
    public CheckResult check(FormalFacts facts) {
        var ceiling = facts.call().ceiling().orElseThrow();
        var over = facts.application().amount().isMoreThan(ceiling);
        return CheckResult.of(
                this,
                over ? Verdict.OFFICER : Verdict.MET,
                over ? "review.fact.over-ceiling" : "review.fact.ceiling",
                facts.application().amount(),
                ceiling);
    }
}
