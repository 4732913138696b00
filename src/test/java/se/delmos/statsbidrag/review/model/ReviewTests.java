package se.delmos.statsbidrag.review.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.calls.CallAssessment;
import se.delmos.statsbidrag.calls.CallAssessment.Criterion;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionId;
import se.delmos.statsbidrag.ordinances.RuleView;
import se.delmos.statsbidrag.ordinances.Verification;
import se.delmos.statsbidrag.review.ReviewStatus;

class ReviewTests {

    private static final CallAssessment WEIGHED =
            new CallAssessment(10, List.of(new Criterion("Relevans", 70), new Criterion("Genomförande", 30)));

    private static final Instant NOW = Instant.parse("2018-11-05T08:00:00Z");
    private static final OrdinanceVersionId VERSION = new OrdinanceVersionId("118-v1");

    private final ActorId karin = ActorId.create();
    private final ActorId olle = ActorId.create();
    private final Review review = new Review(ApplicationId.create());

    @Test
    void waitsUntilSomebodyHasDeclared() {
        assertThat(review.view().status()).isEqualTo(ReviewStatus.WAITING);
        assertThat(review.view().officer()).isEmpty();
    }

    @Test
    @Rule("R-FL-02")
    void givesTheCaseToTheFirstOfficerWhoDeclaresNoConflict() {
        review.declareNoConflict(karin, true, NOW).declareNoConflict(olle, true, NOW);

        assertThat(review.view().status()).isEqualTo(ReviewStatus.FORMAL_CHECK);
        assertThat(review.view().officer()).contains(karin);
        assertThat(review.view().cleared()).containsExactlyInAnyOrder(karin, olle);
    }

    @Test
    @Rule("R-FL-02")
    void refusesAnyActionBeforeTheDeclaration() {
        review.declareNoConflict(karin, true, NOW);

        assertThatThrownBy(() -> review.completeFormalCheck(passed(), olle, NOW))
                .hasMessage("review.declare-first");
    }

    @Test
    @Rule({"R-FL-01", "R-FL-02"})
    void disqualifiesAtOnceAndTakesBackWhatThePersonPrepared() {
        review.declareNoConflict(karin, true, NOW)
                .completeFormalCheck(passed(), karin, NOW)
                .declareConflict(karin, "Släkt med ordföranden", NOW);

        assertThat(review.isDisqualified(karin)).isTrue();
        assertThat(review.view().status()).isEqualTo(ReviewStatus.WAITING);
        assertThat(review.view().officer()).isEmpty();
        assertThat(review.checks()).isEmpty();
        assertThatThrownBy(() -> review.declareNoConflict(karin, true, NOW)).hasMessage("review.disqualified");
        assertThat(review.declareNoConflict(olle, true, NOW).view().officer()).contains(olle);
    }

    @Test
    @Rule("R-FL-02")
    void wantsToKnowTheCircumstance() {
        assertThatThrownBy(() -> review.declareConflict(karin, " ", NOW))
                .hasMessage("review.conflict.circumstance-missing");
    }

    @Test
    void doesNotMakeTheDecisionMakerTheOfficer() {
        review.declareNoConflict(olle, false, NOW);

        assertThat(review.view().officer()).isEmpty();
        assertThat(review.view().participants()).isEmpty();
    }

    @Test
    @Rule("R-KON-05")
    void keepsInputTimeWordingAndResultOfEveryCheck() {
        taken().completeFormalCheck(passed(), karin, NOW);

        assertThat(review.checks()).singleElement().satisfies(entry -> {
            assertThat(entry.rule()).isEqualTo("R-118-01");
            assertThat(entry.facts()).isEqualTo("Sökande: Kommun.");
            assertThat(entry.ordinanceVersion()).isEqualTo("118-v1");
            assertThat(entry.examinedAt()).isEqualTo(NOW);
            assertThat(entry.met()).isTrue();
        });
        assertThat(review.view().status()).isEqualTo(ReviewStatus.ASSESSMENT);
    }

    @Test
    @Rule("R-PROC-06")
    void proposesARefusalWhenTheCheckFails() {
        taken().completeFormalCheck(check(false, answer(Verdict.NOT_MET, null)), karin, NOW);

        assertThat(review.view().status()).isEqualTo(ReviewStatus.FAILED_FORMALLY);
        assertThat(review.view().proposal()).contains(Money.ZERO);
        assertThat(review.view().reasons()).isEqualTo("Skäl");
        assertThat(review.view().provisions()).containsExactly("3 §");
        assertThatThrownBy(() -> review.propose(assessment(), grant(), karin, NOW))
                .hasMessage("review.not-now");
    }

    @Test
    @Rule("R-PROC-06")
    void cannotPassWhatAnAutomaticRuleRefuses() {
        taken();

        assertThatThrownBy(() -> review.completeFormalCheck(check(true, answer(Verdict.NOT_MET, null)), karin, NOW))
                .hasMessage("review.formal.not-met");
        assertThatThrownBy(() -> review.completeFormalCheck(check(true, answer(Verdict.OFFICER, false)), karin, NOW))
                .hasMessage("review.formal.not-met");
    }

    @Test
    void wantsTheOfficersJudgementWhereTheFactsDoNotSettleARule() {
        taken();

        assertThatThrownBy(() -> review.completeFormalCheck(check(true, answer(Verdict.OFFICER, null)), karin, NOW))
                .hasMessage("review.formal.judgement-missing");
        assertThat(review.completeFormalCheck(check(true, answer(Verdict.OFFICER, true)), karin, NOW)
                        .view()
                        .status())
                .isEqualTo(ReviewStatus.ASSESSMENT);
    }

    @Test
    @Rule("R-PROC-07")
    void wantsPointsWithinTheScaleAndReasonsForEachCriterionOfTheCall() {
        var good = new Mark(4, "Skäl");

        assertThatThrownBy(() -> Assessment.by(WEIGHED, List.of(good), Set.of()))
                .hasMessage("review.merit.incomplete");
        for (var odd : List.of(new Mark(11, "Skäl"), new Mark(-1, "Skäl"), new Mark(3, " "))) {
            assertThatThrownBy(() -> Assessment.by(WEIGHED, List.of(good, odd), Set.of()))
                    .hasMessage("review.merit.incomplete");
        }
    }

    @Test
    @Rule("R-PROC-07")
    void weighsThePointsAsTheCallSays() {
        var assessment = Assessment.by(WEIGHED, List.of(new Mark(10, "Skäl"), new Mark(5, "Skäl")), Set.of());

        assertThat(Assessment.weighed(assessment.merits())).isEqualTo(85);
        assertThat(assessment.merits()).extracting(Merit::criterion).containsExactly("Relevans", "Genomförande");
    }

    @Test
    @Rule("R-118-10")
    void keepsThePriorityPoints() {
        taken().completeFormalCheck(passed(), karin, NOW).propose(assessment(), grant(), karin, NOW);

        assertThat(review.priorities()).containsExactly(PriorityPoint.COOPERATION);
        assertThat(review.view().status()).isEqualTo(ReviewStatus.PROPOSED);
        assertThat(review.view().proposal()).contains(Money.kronor(100_000));
    }

    @Test
    @Rule("R-FL-08")
    void wantsReasonsAndProvisionsInTheProposal() {
        assertThatThrownBy(() -> Proposal.of(Money.ZERO, "", List.of("3 §")))
                .hasMessage("review.proposal.reasons-missing");
        assertThatThrownBy(() -> Proposal.of(Money.ZERO, "Skäl", List.of()))
                .hasMessage("review.proposal.reasons-missing");
    }

    @Test
    @Rule("R-PROC-24")
    void proposesWholeKronor() {
        assertThatThrownBy(() -> Proposal.of(new Money(10_050), "Skäl", List.of("3 §")))
                .hasMessage("review.proposal.whole-kronor");
    }

    @Test
    void changesNothingAfterTheDecision() {
        taken().completeFormalCheck(passed(), karin, NOW)
                .propose(assessment(), grant(), karin, NOW)
                .close(NOW);

        assertThatThrownBy(() -> review.propose(assessment(), grant(), karin, NOW))
                .hasMessage("review.already-decided");
        assertThatThrownBy(() -> review.close(NOW)).hasMessage("review.already-decided");
    }

    private Review taken() {
        return review.declareNoConflict(karin, true, NOW);
    }

    private static FormalCheck passed() {
        return check(true, answer(Verdict.MET, null));
    }

    private static FormalCheck check(boolean passed, JudgedCheck answer) {
        return new FormalCheck(VERSION, List.of(answer), passed, "Skäl");
    }

    private static JudgedCheck answer(Verdict verdict, @org.jspecify.annotations.Nullable Boolean judgement) {
        var rule = new RuleView(new RuleId("R-118-01"), "Bara kommuner.", "3 §", Verification.VERIFIED);
        return new JudgedCheck(rule, verdict, "Sökande: Kommun.", Optional.ofNullable(judgement));
    }

    private static Assessment assessment() {
        var mark = new Mark(4, "Skäl");
        return Assessment.by(WEIGHED, List.of(mark, mark), Set.of(PriorityPoint.COOPERATION));
    }

    private static Proposal grant() {
        return Proposal.of(Money.kronor(100_000), "Skäl", List.of("3 §"));
    }
}
