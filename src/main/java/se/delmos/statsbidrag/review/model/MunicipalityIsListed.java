package se.delmos.statsbidrag.review.model;

import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.kernel.RuleId;

/** A municipality is in the annex. As long as nobody has read the annex, the officer judges. */
final class MunicipalityIsListed implements ApplicantRule {

    @Override
    public RuleId id() {
        return new RuleId("R-118-03");
    }

    @Override
    public boolean appliesTo(ApplicantFacts facts) {
        return facts.isUnder(id()) && facts.kind() == ApplicantKind.MUNICIPALITY;
    }

    @Override
    public CheckResult check(ApplicantFacts facts) {
        var annex = facts.law().annex();
        if (!annex.isKnown()) {
            return CheckResult.of(this, Verdict.OFFICER, "review.fact.annex-missing", Integer.toString(annex.listed()));
        }
        return facts.municipality()
                .map(name -> annex.lists(name)
                        ? CheckResult.of(this, Verdict.MET, "review.fact.listed", name)
                        : CheckResult.of(this, Verdict.NOT_MET, "review.fact.not-listed", name))
                .orElseGet(() -> CheckResult.of(this, Verdict.OFFICER, "review.fact.municipality-unknown"));
    }
}
