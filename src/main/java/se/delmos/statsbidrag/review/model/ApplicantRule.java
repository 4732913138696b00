package se.delmos.statsbidrag.review.model;

/** A formal requirement on who applies: anyone can test it before they write an application. */
interface ApplicantRule extends FormalRule {

    boolean appliesTo(ApplicantFacts facts);

    CheckResult check(ApplicantFacts facts);

    @Override
    default boolean appliesTo(FormalFacts facts) {
        return appliesTo(facts.who());
    }

    @Override
    default CheckResult check(FormalFacts facts) {
        return check(facts.who());
    }
}
