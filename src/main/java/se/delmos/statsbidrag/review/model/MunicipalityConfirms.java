package se.delmos.statsbidrag.review.model;

import java.util.List;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.forms.Value;
import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.ordinances.AnnexView;

/** The organisation co-operates with a municipality of the annex, and the municipality has confirmed it: the officer reads how. */
final class MunicipalityConfirms implements FormalRule {

    @Override
    public RuleId id() {
        return new RuleId("R-119-16");
    }

    @Override
    public boolean appliesTo(FormalFacts facts) {
        return facts.isUnder(id());
    }

    @Override
    public CheckResult check(FormalFacts facts) {
        var partner = facts.answers()
                .of(Meaning.PARTNER_MUNICIPALITY, Value.Chosen.class)
                .map(Value.Chosen::codes)
                .orElse(List.of());
        if (partner.isEmpty()) {
            return CheckResult.of(this, Verdict.NOT_MET, "review.fact.partner-missing");
        }
        if (facts.answers().of(Meaning.CONFIRMATION, Value.class).isEmpty()) {
            return CheckResult.of(this, Verdict.NOT_MET, "review.fact.confirmation-missing");
        }
        var annex = facts.law().annex();
        if (!annex.isKnown()) {
            return CheckResult.of(this, Verdict.OFFICER, "review.fact.annex-missing", Integer.toString(annex.listed()));
        }
        return annex.municipalities().stream()
                .filter(listed -> partner.contains(listed.code()))
                .map(AnnexView.Municipality::name)
                .findFirst()
                .map(name -> CheckResult.of(this, Verdict.OFFICER, "review.fact.partner-confirmed", name))
                .orElseGet(() -> CheckResult.of(this, Verdict.NOT_MET, "review.fact.partner-not-listed"));
    }
}
