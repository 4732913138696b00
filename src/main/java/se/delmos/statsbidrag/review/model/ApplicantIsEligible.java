package se.delmos.statsbidrag.review.model;

import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.ordinances.Parameter;

/** Only organisations of the kinds that the wording names may get grants. */
record ApplicantIsEligible(RuleId id) implements ApplicantRule {

    ApplicantIsEligible(String rule) {
        this(new RuleId(rule));
    }

    @Override
    public boolean appliesTo(ApplicantFacts facts) {
        return facts.isUnder(id);
    }

    @Override
    public CheckResult check(ApplicantFacts facts) {
        var eligible = facts.parameters().has(Parameter.APPLICANTS, facts.kind().name());
        return CheckResult.of(this, eligible ? Verdict.MET : Verdict.NOT_MET, "review.fact.kind", facts.kind());
    }
}
