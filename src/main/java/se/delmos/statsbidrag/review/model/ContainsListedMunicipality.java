package se.delmos.statsbidrag.review.model;

import java.util.List;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.forms.Value;
import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.ordinances.AnnexView;

/** A region lies in a county with a municipality of the annex; a federation has one as a member. The answer says which. */
final class ContainsListedMunicipality implements FormalRule {

    @Override
    public RuleId id() {
        return new RuleId("R-118-04");
    }

    @Override
    public boolean appliesTo(FormalFacts facts) {
        return facts.isUnder(id())
                && (facts.applicant().kind() == ApplicantKind.REGION
                        || facts.applicant().kind() == ApplicantKind.MUNICIPAL_FEDERATION);
    }

    @Override
    public CheckResult check(FormalFacts facts) {
        var annex = facts.law().annex();
        if (!annex.isKnown()) {
            return CheckResult.of(this, Verdict.OFFICER, "review.fact.annex-missing", Integer.toString(annex.listed()));
        }
        var inCounty = annex.namesIn(facts.applicant().countyCode());
        if (facts.applicant().kind() == ApplicantKind.REGION) {
            return result(inCounty);
        }
        var members = facts.cells(Meaning.MEMBERS, "municipality", Value.Chosen.class);
        return members.isEmpty()
                ? CheckResult.of(this, Verdict.OFFICER, "review.fact.members-unknown", String.join(", ", inCounty))
                : result(listed(annex, members));
    }

    private CheckResult result(List<String> listed) {
        return listed.isEmpty()
                ? CheckResult.of(this, Verdict.NOT_MET, "review.fact.contains-none")
                : CheckResult.of(this, Verdict.MET, "review.fact.contains", String.join(", ", listed));
    }

    private static List<String> listed(AnnexView annex, List<Value.Chosen> members) {
        var codes = members.stream().flatMap(member -> member.codes().stream()).toList();
        return annex.municipalities().stream()
                .filter(listed -> codes.contains(listed.code()))
                .map(AnnexView.Municipality::name)
                .toList();
    }
}
