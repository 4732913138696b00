package se.delmos.statsbidrag.calls.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.calls.CallAssessment;
import se.delmos.statsbidrag.calls.CallAssessment.Criterion;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallPayout;
import se.delmos.statsbidrag.calls.CallPayout.Before;
import se.delmos.statsbidrag.calls.CallPayout.Instalment;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.ledger.BudgetId;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionId;
import se.delmos.statsbidrag.registry.CaseNumber;

/** The sections of a call: what cannot be written at all, and what stops a draft from being published. */
class CallPartTests {

    private static final Instant NOW = Instant.parse("2018-10-15T07:00:00Z");
    private static final OrdinanceVersionId WORDING = new OrdinanceVersionId("118-v1");

    private final Call call = ACall.terms().drafted(WORDING, 2018, NOW);

    @Test
    @Rule("R-PROC-10")
    void mayHaveACeilingUpToTheFrame() {
        var frame = Money.kronor(300_000);

        assertThat(ACall.terms()
                        .framed(frame)
                        .ceiling(frame)
                        .drafted(WORDING, 2018, NOW)
                        .terms()
                        .ceiling())
                .contains(frame);
        assertThat(ACall.terms()
                        .withoutCeiling()
                        .drafted(WORDING, 2018, NOW)
                        .terms()
                        .ceiling())
                .isEmpty();
        assertRefused(ACall.terms().framed(frame).ceiling(Money.kronor(300_001)), "calls.ceiling.above-frame");
        assertRefused(ACall.terms().ceiling(Money.ZERO), "calls.ceiling.not-whole-kronor");
    }

    @Test
    void offersWholeKronor() {
        assertRefused(ACall.terms().framed(new Money(100_001)).withoutCeiling(), "calls.frame.not-whole-kronor");
        assertRefused(ACall.terms().framed(Money.ZERO).withoutCeiling(), "calls.frame.not-whole-kronor");
    }

    @Test
    @Rule("R-PROC-11")
    void asksForTheReportAfterTheWorkIsDone() {
        assertThat(gaps(ACall.terms().reportedBy(LocalDate.of(2019, 7, 1)))).isEmpty();
        assertThat(gaps(ACall.terms().reportedBy(LocalDate.of(2019, 6, 30))))
                .containsExactly(new CallGap(CallSection.PAYOUT, "calls.report-due.before-activity-ends"));
    }

    @Test
    void lacksEverySectionThatNobodyHasWritten() {
        var begun = new Call(CallId.create(), "Ny utlysning", new OrdinanceNumber("2018:118"), NOW);

        assertThat(begun.gaps())
                .extracting(CallGap::section)
                .contains(
                        CallSection.INTRODUCTION,
                        CallSection.TIMES,
                        CallSection.FUNDING,
                        CallSection.AIM,
                        CallSection.ASSESSMENT,
                        CallSection.CONDITIONS,
                        CallSection.PAYOUT,
                        CallSection.COSTS,
                        CallSection.FORM)
                .doesNotContain(CallSection.LAW);
        assertThat(begun.terms().isWhole()).isFalse();
    }

    @Test
    @Rule("R-PROC-07")
    void weighsItsCriteriaToAHundredPerCent() {
        call.compose(criteria(60, 30), NOW);
        assertThat(call.gaps())
                .containsExactly(new CallGap(CallSection.ASSESSMENT, "compose.gap.weights", List.of("90")));

        call.compose(criteria(60, 40), NOW);
        assertThat(call.gaps()).isEmpty();
    }

    @Test
    @Rule({"R-PROC-13", "R-119-21"})
    void paysAHundredPerCentInInstalmentsThatHaveTheirDays() {
        var day = Optional.of(LocalDate.of(2018, 12, 17));

        call.compose(payout(new Instalment(70, day, Before.DECISION)), NOW);
        assertThat(call.gaps()).containsExactly(new CallGap(CallSection.PAYOUT, "compose.gap.shares", List.of("70")));

        call.compose(
                payout(
                        new Instalment(70, day, Before.DECISION),
                        new Instalment(30, Optional.empty(), Before.STATUS_REPORT)),
                NOW);
        assertThat(call.gaps()).containsExactly(new CallGap(CallSection.PAYOUT, "compose.gap.payout-days"));
    }

    @Test
    void isOddWhereWorkBeginsBeforeItOpensOrMoneyIsPaidBeforeItCloses() {
        var opens = call.terms().window().firstDay();
        var closes = call.terms().window().lastDay();
        assertThat(CallGaps.warnings(call.terms().parts())).isEmpty();

        var early = ACall.terms().active(opens.minusDays(1), LocalDate.of(2019, 6, 30));
        assertThat(CallGaps.warnings(early.parts()))
                .containsExactly(
                        new CallGap(CallSection.TIMES, "compose.warning.work-early"),
                        new CallGap(CallSection.PAYOUT, "compose.warning.payment-early"));
        call.compose(payout(new Instalment(100, Optional.of(closes), Before.DECISION)), NOW);
        assertThat(CallGaps.warnings(call.terms().parts()))
                .containsExactly(new CallGap(CallSection.PAYOUT, "compose.warning.payment-early"));
        call.compose(payout(new Instalment(100, Optional.of(closes.plusDays(1)), Before.DECISION)), NOW);
        assertThat(CallGaps.warnings(call.terms().parts())).isEmpty();
        assertThat(call.gaps()).isEmpty();
    }

    @Test
    void cannotBePublishedUnfinishedNorComposedAfterwards() {
        call.compose(criteria(60, 30), NOW);
        assertThatThrownBy(this::publish).isInstanceOf(RuleViolation.class).hasMessage("calls.publish.unfinished");

        call.compose(criteria(60, 40), NOW);
        publish();
        assertThatThrownBy(() -> call.compose(criteria(50, 50), NOW))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("compose.page.published");
    }

    @Test
    void keepsAllButDaysAndMoneyInANewRound() {
        var round = call.forNewRound(CallId.create(), "Omgång två", NOW);

        assertThat(round.terms().title()).isEqualTo("Omgång två");
        assertThat(round.terms().content().assessment())
                .isEqualTo(call.terms().content().assessment());
        assertThat(round.terms().content().payout().share()).isEqualTo(100);
        assertThat(round.terms().form()).isEqualTo(call.terms().form());
        assertThat(round.gaps())
                .containsExactly(
                        new CallGap(CallSection.TIMES, "compose.gap.section.TIMES"),
                        new CallGap(CallSection.FUNDING, "compose.gap.section.FUNDING"),
                        new CallGap(CallSection.PAYOUT, "compose.gap.payout-days"),
                        new CallGap(CallSection.PAYOUT, "compose.gap.report-due"));
    }

    private void publish() {
        call.publish(WORDING, BudgetId.create(), new CaseNumber(2018, 7), NOW);
    }

    private static CallPart criteria(int one, int other) {
        return new CallPart.Assessment(new CallAssessment(
                5, List.of(new Criterion("Relevans", one), new Criterion("Långsiktig hållbarhet", other))));
    }

    private static CallPart payout(Instalment... instalments) {
        return new CallPart.Payout(
                new CallPayout(List.of(instalments), List.of()), Optional.of(LocalDate.of(2019, 9, 30)));
    }

    private static List<CallGap> gaps(ACall terms) {
        return terms.drafted(WORDING, 2018, NOW).gaps();
    }

    private static void assertRefused(ACall terms, String key) {
        assertThatThrownBy(terms::parts)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
