package se.delmos.statsbidrag.review.model;

import java.util.Set;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.kernel.RuleId;

/** Foundations and faith communities need not be built democratically; associations must be (R-119-03). */
final class DemocracyIsAskedOfAssociations implements FormalRule {

    @Override
    public RuleId id() {
        return new RuleId("R-119-08");
    }

    @Override
    public boolean appliesTo(FormalFacts facts) {
        return facts.isUnder("2018:119")
                && Set.of(ApplicantKind.FOUNDATION, ApplicantKind.FAITH_COMMUNITY)
                        .contains(facts.kind());
    }

    @Override
    public CheckResult check(FormalFacts facts) {
        return CheckResult.of(this, Verdict.MET, "review.fact.democracy-not-asked", facts.kind());
    }
}
