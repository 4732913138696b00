package se.delmos.statsbidrag.review.model;

import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.RuleId;

/** A late application is registered and marked; the officer decides whether it is to be dismissed. */
final class ApplicationIsInTime implements FormalRule {

    @Override
    public RuleId id() {
        return new RuleId("R-PROC-01");
    }

    @Override
    public boolean appliesTo(FormalFacts facts) {
        return true;
    }

    @Override
    public CheckResult check(FormalFacts facts) {
        var key = facts.application().late() ? "review.fact.late" : "review.fact.in-time";
        var verdict = facts.application().late() ? Verdict.OFFICER : Verdict.MET;
        return CheckResult.of(
                this,
                verdict,
                key,
                facts.application().submittedAt(),
                Display.lastMinute(facts.call().closesAt()));
    }
}
