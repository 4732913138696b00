package se.delmos.statsbidrag.review.model;

import static org.assertj.core.api.Assertions.assertThat;
import static se.delmos.statsbidrag.review.model.Facts.under;
import static se.delmos.statsbidrag.review.model.Verdict.MET;
import static se.delmos.statsbidrag.review.model.Verdict.NOT_MET;
import static se.delmos.statsbidrag.review.model.Verdict.OFFICER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.Period;
import se.delmos.statsbidrag.ordinances.Parameter;

class FormalRulesTests {

    private static final LocalDate APPLIED = LocalDate.of(2018, 8, 1);

    @ParameterizedTest
    @EnumSource(names = {"MUNICIPALITY", "REGION", "MUNICIPAL_FEDERATION"})
    @Rule("R-118-01")
    void takesMunicipalitiesRegionsAndFederationsUnder118(ApplicantKind kind) {
        assertThat(under("118-v1").from(kind).answerOf("R-118-01").verdict()).isEqualTo(MET);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"MUNICIPALITY", "REGION", "MUNICIPAL_FEDERATION"},
            mode = Mode.EXCLUDE)
    @Rule("R-118-01")
    void refusesEveryOtherKindUnder118(ApplicantKind kind) {
        assertThat(under("118-v4").from(kind).answerOf("R-118-01").verdict()).isEqualTo(NOT_MET);
    }

    @Test
    @Rule("R-118-02")
    void acceptsFederationsByPracticeUntil2021AndByLawAfter() {
        var federation = ApplicantKind.MUNICIPAL_FEDERATION;

        assertThat(under("118-v2").from(federation).answerOf("R-118-02").factKey())
                .isEqualTo("review.fact.federation-by-practice");
        assertThat(under("118-v3").from(federation).answerOf("R-118-02").factKey())
                .isEqualTo("review.fact.federation-in-law");
        assertThat(under("118-v2").rulesAsked()).doesNotContain("R-118-02");
    }

    @Test
    @Rule({"R-PROC-05", "R-118-03", "R-119-02", "R-119-10", "R-119-11"})
    void putsAPartnerToTheRulesOnWhoMayApplyAndLeavesWhatItHasNotStatedToTheOfficer() {
        var association = under("119-v1").activeSince(APPLIED.minusYears(2)).partner();
        assertThat(association)
                .extracting(result -> result.rule().value() + " " + result.verdict())
                .contains("R-119-01 MET", "R-119-02 MET", "R-119-10 OFFICER", "R-119-11 OFFICER");

        assertThat(under("118-v4").withAnnex("2180 Gävle").in("Ockelbo").partner())
                .extracting(result -> result.rule().value() + " " + result.verdict())
                .contains("R-118-01 MET", "R-118-03 NOT_MET");
    }

    @Test
    @Rule("R-118-05")
    void wantsAUseThatTheWordingHas() {
        assertThat(under("118-v1").answerOf("R-118-05").verdict()).isEqualTo(MET);
        assertThat(under("118-v1").using().answerOf("R-118-05").verdict()).isEqualTo(NOT_MET);
    }

    @Test
    @Rule("R-118-05")
    void refusesOtherMeasuresBeforeFebruary2021() {
        assertThat(under("118-v2")
                        .using("COORDINATION", "OTHER")
                        .answerOf("R-118-05")
                        .verdict())
                .isEqualTo(NOT_MET);
        assertThat(under("118-v3").using("OTHER").answerOf("R-118-05").verdict())
                .isEqualTo(MET);
    }

    @Test
    @Rule("R-118-08")
    void flagsDirectInterventionsForTheOfficerUntil2021() {
        assertThat(under("118-v2").answerOf("R-118-08").verdict()).isEqualTo(OFFICER);
        assertThat(under("118-v3").answerOf("R-118-08").verdict()).isEqualTo(MET);
    }

    @Test
    @Rule("R-118-17")
    void takesNoNewCaseAfter2022() {
        var last = LocalDate.of(2022, 12, 31);

        assertThat(under("118-v4").submittedOn(last).answerOf("R-118-17").verdict())
                .isEqualTo(MET);
        assertThat(under("118-v4")
                        .submittedOn(last.plusDays(1))
                        .answerOf("R-118-17")
                        .verdict())
                .isEqualTo(NOT_MET);
    }

    @Test
    @Rule("R-119-01")
    void takesAssociationsAndFoundationsAndLaterFaithCommunities() {
        assertThat(under("119-v1").answerOf("R-119-01").verdict()).isEqualTo(MET);
        assertThat(under("119-v1")
                        .from(ApplicantKind.FOUNDATION)
                        .answerOf("R-119-01")
                        .verdict())
                .isEqualTo(MET);
        assertThat(under("119-v1")
                        .from(ApplicantKind.FAITH_COMMUNITY)
                        .answerOf("R-119-01")
                        .verdict())
                .isEqualTo(NOT_MET);
        assertThat(under("119-v2")
                        .from(ApplicantKind.FAITH_COMMUNITY)
                        .answerOf("R-119-01")
                        .verdict())
                .isEqualTo(MET);
        assertThat(under("119-v2")
                        .from(ApplicantKind.MUNICIPALITY)
                        .answerOf("R-119-01")
                        .verdict())
                .isEqualTo(NOT_MET);
    }

    @Test
    @Rule("R-119-02")
    void acceptsExactlyTwoYearsOfActivity() {
        var applied = under("119-v1").submittedOn(APPLIED);

        assertThat(applied.activeSince(APPLIED.minusYears(2))
                        .answerOf("R-119-02")
                        .verdict())
                .isEqualTo(MET);
        assertThat(applied.activeSince(APPLIED.minusYears(2).plusDays(1))
                        .answerOf("R-119-02")
                        .verdict())
                .isEqualTo(NOT_MET);
    }

    @Test
    @Rule("R-119-02")
    void countsTheYearsThatTheWordingAsksFor() {
        var applied = under("119-v1").submittedOn(APPLIED).activeSince(APPLIED.minusYears(2));

        assertThat(applied.measuredBy(Parameter.YEARS_ACTIVE, "3")
                        .answerOf("R-119-02")
                        .verdict())
                .isEqualTo(NOT_MET);
    }

    @Test
    @Rule("R-119-02")
    void leavesAnUnknownFirstDayToTheOfficer() {
        assertThat(under("119-v1").answerOf("R-119-02").verdict()).isEqualTo(OFFICER);
    }

    @Test
    @Rule({"R-119-03", "R-119-08"})
    void asksTheOfficerForDemocracyInAssociationsOnly() {
        assertThat(under("119-v1").answerOf("R-119-03").verdict()).isEqualTo(OFFICER);
        assertThat(under("119-v1").from(ApplicantKind.FOUNDATION).rulesAsked()).doesNotContain("R-119-03");
        assertThat(under("119-v2").from(ApplicantKind.FAITH_COMMUNITY).rulesAsked())
                .doesNotContain("R-119-03");
    }

    @Test
    @Rule({"R-119-04", "R-119-06"})
    void asksTheOfficerForTheAimAndTheValuesOfEveryOrganisation() {
        for (var kind : List.of(ApplicantKind.ASSOCIATION, ApplicantKind.FOUNDATION, ApplicantKind.FAITH_COMMUNITY)) {
            assertThat(under("119-v3").from(kind).rulesAsked()).contains("R-119-04", "R-119-06");
        }
        assertThat(under("118-v1").rulesAsked()).doesNotContain("R-119-04", "R-119-06");
    }

    @Test
    @Rule("R-119-05")
    void asksForLocalAnchoringUntilMarch2022() {
        assertThat(under("119-v1").rulesAsked()).contains("R-119-05");
        assertThat(under("119-v2").rulesAsked()).contains("R-119-05");
        assertThat(under("119-v3").rulesAsked()).doesNotContain("R-119-05");
    }

    @Test
    @Rule("R-119-07")
    void asksWhoFoundedAFoundation() {
        assertThat(under("119-v2")
                        .from(ApplicantKind.FOUNDATION)
                        .answerOf("R-119-07")
                        .verdict())
                .isEqualTo(OFFICER);
        assertThat(under("119-v2").rulesAsked()).doesNotContain("R-119-07");
    }

    @Test
    @Rule({"R-119-09", "R-119-12"})
    void asksAboutFaithCommunitiesAndStateAidFromFebruary2021() {
        var community = ApplicantKind.FAITH_COMMUNITY;

        assertThat(under("119-v2").from(community).rulesAsked()).contains("R-119-09", "R-119-12");
        assertThat(under("119-v1").from(community).rulesAsked()).doesNotContain("R-119-09", "R-119-12");
        assertThat(under("119-v2").rulesAsked()).contains("R-119-12").doesNotContain("R-119-09");
    }

    @Test
    @Rule("R-119-10")
    void leavesStatedTaxDebtsToTheOfficer() {
        assertThat(under("119-v1").withTaxDebts().answerOf("R-119-10").verdict())
                .isEqualTo(OFFICER);
        assertThat(under("119-v1").answerOf("R-119-10").verdict()).isEqualTo(MET);
        assertThat(under("119-v1")
                        .notAsked(Meaning.TAX_DEBTS)
                        .answerOf("R-119-10")
                        .verdict())
                .isEqualTo(OFFICER);
    }

    @Test
    @Rule("R-119-11")
    void leavesStatedLiquidationToTheOfficer() {
        assertThat(under("119-v1").inLiquidation().answerOf("R-119-11").verdict())
                .isEqualTo(OFFICER);
        assertThat(under("119-v1").answerOf("R-119-11").verdict()).isEqualTo(MET);
    }

    @Test
    @Rule("R-119-18")
    void asksForLocalWorkAtFirstAndForLocalOrRegionalLater() {
        assertThat(under("119-v1").answerOf("R-119-18").factKey()).isEqualTo("review.fact.level-local");
        assertThat(under("119-v2").answerOf("R-119-18").factKey()).isEqualTo("review.fact.level-regional");
    }

    @Test
    @Rule("R-PROC-01")
    void leavesALateApplicationToTheOfficer() {
        assertThat(under("118-v1").late().answerOf("R-PROC-01").verdict()).isEqualTo(OFFICER);
        assertThat(under("118-v1").answerOf("R-PROC-01").verdict()).isEqualTo(MET);
    }

    @Test
    @Rule("R-PROC-02")
    void namesTheInvitationOnlyWhereACallIsByInvitation() {
        assertThat(under("118-v1").byInvitation().answerOf("R-PROC-02").verdict())
                .isEqualTo(MET);
        assertThat(under("118-v1").rulesAsked()).doesNotContain("R-PROC-02");
    }

    @Test
    @Rule("R-PROC-10")
    void leavesAnAmountOverTheCeilingToTheOfficer() {
        assertThat(under("118-v1").asking(300_000).answerOf("R-PROC-10").verdict())
                .isEqualTo(MET);
        assertThat(under("118-v1").asking(300_001).answerOf("R-PROC-10").verdict())
                .isEqualTo(OFFICER);
    }

    @Test
    @Rule("R-PROC-11")
    void wantsThePeriodWithinTheDaysOfTheCall() {
        var tooLong = new Period(Facts.ACTIVITY.from(), Facts.ACTIVITY.to().plusDays(1));

        assertThat(under("118-v1").answerOf("R-PROC-11").verdict()).isEqualTo(MET);
        assertThat(under("118-v1").during(tooLong).answerOf("R-PROC-11").verdict())
                .isEqualTo(NOT_MET);
        assertThat(under("118-v1").during(null).answerOf("R-PROC-11").verdict()).isEqualTo(OFFICER);
    }

    @Test
    @Rule("R-PROC-06")
    void givesAllReasonsTogether() {
        var results = under("118-v1")
                .from(ApplicantKind.ASSOCIATION)
                .using()
                .during(new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 2, 1)))
                .results();

        assertThat(results.stream()
                        .filter(result -> result.verdict() == NOT_MET)
                        .map(result -> result.rule().value()))
                .containsExactly("R-118-01", "R-118-05", "R-PROC-11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"118-v1", "118-v3", "119-v1", "119-v2"})
    void asksOnlyTheRulesOfTheCallsOrdinance(String version) {
        var other = version.startsWith("118") ? "R-119" : "R-118";

        assertThat(under(version).rulesAsked()).noneMatch(rule -> rule.startsWith(other));
    }

    @Test
    @Rule("R-PROC-10")
    void proposesNoMoreThanWasAppliedForOrTheCeiling() {
        var limits = new ProposalLimits(Money.kronor(400_000), java.util.Optional.of(Money.kronor(300_000)));
        var most = Proposal.of(Money.kronor(300_000), "Skäl", java.util.List.of("3 §"));
        var over = Proposal.of(Money.kronor(300_001), "Skäl", java.util.List.of("3 §"));

        limits.refuseOver(most);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> limits.refuseOver(over))
                .hasMessage("review.proposal.over-ceiling");
    }
}
