package se.delmos.statsbidrag.review.model;

import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.ordinances.Parameter;

/** A federation of municipalities is accepted: by agency practice before February 2021, by 1 § second paragraph after. */
final class FederationIsAccepted implements ApplicantRule {

    @Override
    public RuleId id() {
        return new RuleId("R-118-02");
    }

    @Override
    public boolean appliesTo(ApplicantFacts facts) {
        return facts.isUnder(id()) && facts.kind() == ApplicantKind.MUNICIPAL_FEDERATION;
    }

    @Override
    public CheckResult check(ApplicantFacts facts) {
        var basis = facts.parameters().has(Parameter.FEDERATIONS, "LAW")
                ? "review.fact.federation-in-law"
                : "review.fact.federation-by-practice";
        return CheckResult.of(this, Verdict.MET, basis);
    }
}
