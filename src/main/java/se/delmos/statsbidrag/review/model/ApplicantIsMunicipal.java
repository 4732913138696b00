package se.delmos.statsbidrag.review.model;

import static se.delmos.statsbidrag.applicants.ApplicantKind.MUNICIPALITY;
import static se.delmos.statsbidrag.applicants.ApplicantKind.MUNICIPAL_FEDERATION;
import static se.delmos.statsbidrag.applicants.ApplicantKind.REGION;
import static se.delmos.statsbidrag.review.model.Verdict.MET;
import static se.delmos.statsbidrag.review.model.Verdict.NOT_MET;

import java.util.Set;
import se.delmos.statsbidrag.kernel.RuleId;

/** Only municipalities, regions and federations of municipalities may get grants under 2018:118. */
final class ApplicantIsMunicipal implements ApplicantRule {

    @Override
    public RuleId id() {
        return new RuleId("R-118-01");
    }

    @Override
    public boolean appliesTo(ApplicantFacts facts) {
        return facts.isUnder("2018:118");
    }

    @Override
    public CheckResult check(ApplicantFacts facts) {
        var eligible = Set.of(MUNICIPALITY, REGION, MUNICIPAL_FEDERATION).contains(facts.kind());
        return CheckResult.of(this, eligible ? MET : NOT_MET, "review.fact.kind", facts.kind());
    }
}
