package se.delmos.statsbidrag.review.model;

import java.util.List;

/** All formal rules, in the order officers read them. */
public final class FormalRules {

    private static final List<FormalRule> ALL = List.of(
            new ApplicationIsInTime(),
            new ApplicantIsInvited(),
            new ApplicantIsMunicipal(),
            new FederationIsAccepted(),
            new UseIsChosen(),
            new DirectInterventionIsWithinUses(),
            new OrdinanceTakesNewCases(),
            new ApplicantIsCivilSociety(),
            new ApplicantIsEstablished(),
            new FoundationIsNotPublic(),
            new DemocracyIsAskedOfAssociations(),
            new ApplicantHasNoTaxDebts(),
            new ApplicantIsNotInLiquidation(),
            new LevelIsAllowed(),
            new AmountIsWithinCeiling(),
            new PeriodIsWithinCall());

    private FormalRules() {}

    /** Asks every rule that the wording and the case call for: all reasons come together, never only the first. */
    public static List<CheckResult> examine(FormalFacts facts) {
        return ALL.stream()
                .filter(rule -> rule.appliesTo(facts))
                .map(rule -> rule.check(facts))
                .toList();
    }
}
