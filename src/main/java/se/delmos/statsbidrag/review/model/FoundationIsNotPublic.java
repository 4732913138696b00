package se.delmos.statsbidrag.review.model;

import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.kernel.RuleId;

/** A foundation of the state or of a municipality gets no grant. No application names the founder yet: the officer looks. */
final class FoundationIsNotPublic implements FormalRule {

    @Override
    public RuleId id() {
        return new RuleId("R-119-07");
    }

    @Override
    public boolean appliesTo(FormalFacts facts) {
        return facts.isUnder("2018:119") && facts.kind() == ApplicantKind.FOUNDATION;
    }

    @Override
    public CheckResult check(FormalFacts facts) {
        return CheckResult.of(this, Verdict.OFFICER, "review.fact.founder-unknown");
    }
}
