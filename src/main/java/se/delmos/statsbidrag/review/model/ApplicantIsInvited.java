package se.delmos.statsbidrag.review.model;

import se.delmos.statsbidrag.kernel.RuleId;

/** Where a call is by invitation the portal lets only invited organisations start an application. */
final class ApplicantIsInvited implements FormalRule {

    @Override
    public RuleId id() {
        return new RuleId("R-PROC-02");
    }

    @Override
    public boolean appliesTo(FormalFacts facts) {
        return facts.call().byInvitation();
    }

    @Override
    public CheckResult check(FormalFacts facts) {
        return CheckResult.of(this, Verdict.MET, "review.fact.invited");
    }
}
