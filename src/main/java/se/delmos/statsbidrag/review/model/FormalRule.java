package se.delmos.statsbidrag.review.model;

import se.delmos.statsbidrag.kernel.RuleId;

/** One formal requirement: facts in, result out. The text and the section of the rule are data in {@code ordinances}. */
public interface FormalRule {

    RuleId id();

    /** Tells whether the rule has anything to say of a case with these facts, under this wording. */
    boolean appliesTo(FormalFacts facts);

    CheckResult check(FormalFacts facts);
}
