package se.delmos.statsbidrag.review.model;

import java.util.List;
import java.util.stream.Stream;

/** All formal rules, in the order officers read them. */
public final class FormalRules {

    private static final List<FormalRule> ALL =
            Stream.concat(first(), OfficerJudges.conditions().stream()).toList();

    private FormalRules() {}

    private static Stream<FormalRule> first() {
        return Stream.of(
                new ApplicationIsInTime(),
                new ApplicantIsInvited(),
                new ApplicantIsEligible("R-118-01"),
                new FederationIsAccepted(),
                new MunicipalityIsListed(),
                new ContainsListedMunicipality(),
                new UseIsChosen(),
                new SubjectAreaIsGiven(),
                new TaskIsNotStatutory(),
                new DirectInterventionIsWithinUses(),
                new OrdinanceTakesNewCases(),
                new ApplicantIsEligible("R-119-01"),
                new ApplicantIsEstablished(),
                new ApplicantHasNoTaxDebts(),
                new ApplicantIsNotInLiquidation(),
                new LevelIsAllowed(),
                new OtherGrantsAreStated(),
                new NothingIsFundedTwice(),
                new MoneyStaysWithTheOrganisation(),
                new MunicipalityConfirms(),
                new ShareIsWithinCap(),
                new SmallAidIsWithinCeiling(),
                new AmountIsWithinCeiling(),
                new PeriodIsWithinCall());
    }

    /** Asks every rule that the wording and the case call for: all reasons come together, never only the first. */
    public static List<CheckResult> examine(FormalFacts facts) {
        return ALL.stream()
                .filter(rule -> rule.appliesTo(facts))
                .map(rule -> rule.check(facts))
                .toList();
    }

    /** Asks the rules on who may apply, which can be answered before there is an application. */
    public static List<CheckResult> examine(ApplicantFacts facts) {
        return ALL.stream()
                .flatMap(rule -> rule instanceof ApplicantRule requirement ? Stream.of(requirement) : Stream.empty())
                .filter(rule -> rule.appliesTo(facts))
                .map(rule -> rule.check(facts))
                .toList();
    }
}
