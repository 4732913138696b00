package se.delmos.statsbidrag.review.model;

import java.util.List;
import java.util.function.Predicate;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.kernel.RuleId;

/** A condition on who may be granted that no statement settles: the officer reads the documents and judges. */
record OfficerJudges(String rule, String factKey, Predicate<ApplicantFacts> when) implements ApplicantRule {

    /** The conditions of who may be granted, in the order of the section. */
    static List<ApplicantRule> conditions() {
        return List.of(
                // foundations and faith communities need no democratic structure (R-119-08)
                judges("R-119-03", "democratic", facts -> facts.kind() == ApplicantKind.ASSOCIATION),
                judges("R-119-04", "non-profit", facts -> true),
                judges("R-119-05", "anchoring", facts -> true),
                judges("R-119-06", "values", facts -> true),
                judges("R-119-07", "founder", facts -> facts.kind() == ApplicantKind.FOUNDATION),
                judges("R-119-09", "faith-community", facts -> facts.kind() == ApplicantKind.FAITH_COMMUNITY),
                judges("R-119-12", "state-aid", facts -> true),
                judges("R-DEM-01", "democracy-condition", facts -> true),
                judges("R-DEM-02", "unpaid-reclaim", facts -> true));
    }

    private static ApplicantRule judges(String rule, String fact, Predicate<ApplicantFacts> when) {
        return new OfficerJudges(rule, "review.fact." + fact, when);
    }

    @Override
    public RuleId id() {
        return new RuleId(rule);
    }

    @Override
    public boolean appliesTo(ApplicantFacts facts) {
        return facts.isUnder(id()) && when.test(facts);
    }

    @Override
    public CheckResult check(ApplicantFacts facts) {
        return CheckResult.of(this, Verdict.OFFICER, factKey);
    }
}
