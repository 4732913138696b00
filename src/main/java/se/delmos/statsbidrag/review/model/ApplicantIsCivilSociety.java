package se.delmos.statsbidrag.review.model;

import se.delmos.statsbidrag.kernel.RuleId;

/** Associations and foundations, from February 2021 certain faith communities too, may get grants under 2018:119. */
final class ApplicantIsCivilSociety implements FormalRule {

    @Override
    public RuleId id() {
        return new RuleId("R-119-01");
    }

    @Override
    public boolean appliesTo(FormalFacts facts) {
        return facts.isUnder("2018:119");
    }

    @Override
    public CheckResult check(FormalFacts facts) {
        var eligible = switch (facts.kind()) {
            case ASSOCIATION, FOUNDATION -> true;
            case FAITH_COMMUNITY -> facts.isAmended2021();
            default -> false;
        };
        return CheckResult.of(this, eligible ? Verdict.MET : Verdict.NOT_MET, "review.fact.kind", facts.kind());
    }
}
