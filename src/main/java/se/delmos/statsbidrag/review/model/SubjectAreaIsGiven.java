package se.delmos.statsbidrag.review.model;

import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.forms.Value;
import se.delmos.statsbidrag.kernel.RuleId;

/** What the measures are directed at is given. Which areas there are is the form's; a form without the question is read by the officer. */
final class SubjectAreaIsGiven implements FormalRule {

    @Override
    public RuleId id() {
        return new RuleId("R-118-06");
    }

    @Override
    public boolean appliesTo(FormalFacts facts) {
        return facts.isUnder(id());
    }

    @Override
    public CheckResult check(FormalFacts facts) {
        if (!facts.answers().meanings().containsKey(Meaning.SUBJECT_AREAS)) {
            return CheckResult.of(this, Verdict.OFFICER, "review.fact.areas-not-asked");
        }
        return facts.answers()
                .of(Meaning.SUBJECT_AREAS, Value.Chosen.class)
                .map(chosen -> CheckResult.of(
                        this,
                        Verdict.MET,
                        "review.fact.areas",
                        Integer.toString(chosen.codes().size())))
                .orElseGet(() -> CheckResult.of(this, Verdict.NOT_MET, "review.fact.areas-missing"));
    }
}
