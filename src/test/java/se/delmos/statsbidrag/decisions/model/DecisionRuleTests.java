package se.delmos.statsbidrag.decisions.model;

import static org.assertj.core.api.Assertions.assertThat;
import static se.delmos.statsbidrag.decisions.Outcome.DISMISSED;
import static se.delmos.statsbidrag.decisions.Outcome.GRANTED;
import static se.delmos.statsbidrag.decisions.Outcome.PARTLY_GRANTED;
import static se.delmos.statsbidrag.decisions.Outcome.REFUSED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.decisions.Outcome;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.review.ReviewStatus;

class DecisionRuleTests {

    private static final ActorId BENGT = ActorId.create();
    private static final ActorId KARIN = ActorId.create();
    private static final Money APPLIED = Money.kronor(200_000);

    @Test
    void letsAPreparedGrantInFullThrough() {
        assertThat(hindering(ruling(GRANTED, 200_000), ready())).isEmpty();
        assertThat(hindering(ruling(PARTLY_GRANTED, 150_000), ready())).isEmpty();
        assertThat(hindering(ruling(REFUSED, 0), ready())).isEmpty();
        assertThat(hindering(ruling(DISMISSED, 0), ready())).isEmpty();
    }

    @Test
    @Rule("R-FL-02")
    void wantsTheDecidersDeclaration() {
        var undeclared = standing(Set.of(KARIN), Set.of(KARIN), ReviewStatus.PROPOSED, true);

        assertThat(hindering(ruling(GRANTED, 200_000), undeclared)).containsExactly(DecisionRule.CONFLICT_IS_DECLARED);
    }

    @Test
    @Rule("R-PROC-09")
    void refusesADeciderWhoPreparedTheCase() {
        var same = standing(Set.of(BENGT), Set.of(KARIN, BENGT), ReviewStatus.PROPOSED, true);

        assertThat(hindering(ruling(GRANTED, 200_000), same)).containsExactly(DecisionRule.DECIDER_DID_NOT_PREPARE);
    }

    @Test
    @Rule("R-PROC-06")
    void grantsNothingAfterAFailedFormalCheck() {
        var failed = standing(Set.of(BENGT), Set.of(KARIN), ReviewStatus.FAILED_FORMALLY, true);

        assertThat(hindering(ruling(GRANTED, 200_000), failed))
                .containsExactly(DecisionRule.FORMAL_FAILURE_IS_NO_GRANT);
        assertThat(hindering(ruling(DISMISSED, 0), failed)).isEmpty();
    }

    @Test
    @Rule("R-PROC-07")
    void wantsAProposalFirst() {
        var unprepared = standing(Set.of(BENGT), Set.of(KARIN), ReviewStatus.ASSESSMENT, true);

        assertThat(hindering(ruling(REFUSED, 0), unprepared)).containsExactly(DecisionRule.CASE_IS_PREPARED);
    }

    @Test
    @Rule("R-FL-08")
    void wantsReasonsAndProvisions() {
        var noReasons = new Ruling(REFUSED, 0, " ", "3 §", "");
        var noProvisions = new Ruling(PARTLY_GRANTED, 10_000_00, "Skäl", "", "");

        assertThat(hindering(noReasons, ready())).containsExactly(DecisionRule.REASONS_ARE_GIVEN);
        assertThat(hindering(noProvisions, ready())).containsExactly(DecisionRule.REASONS_ARE_GIVEN);
    }

    @Test
    @Rule("R-PROC-12")
    void wantsAnAmountThatFitsTheOutcome() {
        assertThat(hindering(ruling(GRANTED, 199_999), ready())).containsExactly(DecisionRule.AMOUNT_FITS_OUTCOME);
        assertThat(hindering(ruling(PARTLY_GRANTED, 200_000), ready()))
                .containsExactly(DecisionRule.AMOUNT_FITS_OUTCOME);
        assertThat(hindering(ruling(PARTLY_GRANTED, 0), ready())).containsExactly(DecisionRule.AMOUNT_FITS_OUTCOME);
        assertThat(hindering(ruling(REFUSED, 1), ready())).containsExactly(DecisionRule.AMOUNT_FITS_OUTCOME);
    }

    @Test
    @Rule("R-PROC-12")
    void wantsThePeriodBeforeAGrant() {
        var withoutPeriod = standing(Set.of(BENGT), Set.of(KARIN), ReviewStatus.PROPOSED, false);

        assertThat(hindering(ruling(GRANTED, 200_000), withoutPeriod)).containsExactly(DecisionRule.PERIOD_IS_KNOWN);
        assertThat(hindering(ruling(REFUSED, 0), withoutPeriod)).isEmpty();
    }

    @Test
    @Rule("R-PROC-10")
    void staysWithinTheCeiling() {
        var low = new Standing(
                BENGT,
                Set.of(BENGT),
                Set.of(KARIN),
                ReviewStatus.PROPOSED,
                APPLIED,
                Optional.of(Money.kronor(100_000)),
                true);

        assertThat(hindering(ruling(GRANTED, 200_000), low)).containsExactly(DecisionRule.AMOUNT_IS_WITHIN_CEILING);
        assertThat(hindering(ruling(PARTLY_GRANTED, 100_000), low)).isEmpty();
    }

    @Test
    @Rule("R-PROC-24")
    void decidesWholeKronor() {
        assertThat(hindering(new Ruling(PARTLY_GRANTED, 10_050, "Skäl", "3 §", ""), ready()))
                .containsExactly(DecisionRule.AMOUNT_IS_WHOLE_KRONOR);
    }

    @Test
    void givesAllReasonsTogether() {
        var refusal = new DecisionHindered(hindering(new Ruling(GRANTED, 1, "", "", ""), ready()));

        assertThat(refusal.keys())
                .containsExactly(
                        "decisions.hinder.REASONS_ARE_GIVEN",
                        "decisions.hinder.AMOUNT_IS_WHOLE_KRONOR",
                        "decisions.hinder.AMOUNT_FITS_OUTCOME");
    }

    private static List<DecisionRule> hindering(Ruling ruling, Standing standing) {
        return DecisionRule.hindering(ruling, standing);
    }

    private static Ruling ruling(Outcome outcome, long kronor) {
        return new Ruling(outcome, Money.kronor(kronor).ore(), "Skäl", "3 §", "");
    }

    private static Standing ready() {
        return standing(Set.of(BENGT), Set.of(KARIN), ReviewStatus.PROPOSED, true);
    }

    private static Standing standing(
            Set<ActorId> cleared, Set<ActorId> participants, ReviewStatus status, boolean hasPeriod) {
        return new Standing(BENGT, cleared, participants, status, APPLIED, Optional.empty(), hasPeriod);
    }
}
