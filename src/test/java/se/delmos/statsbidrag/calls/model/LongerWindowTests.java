package se.delmos.statsbidrag.calls.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.calls.CallPayout;
import se.delmos.statsbidrag.calls.CallPayout.Before;
import se.delmos.statsbidrag.calls.CallPayout.Instalment;
import se.delmos.statsbidrag.calls.model.LongerWindow.Passed;
import se.delmos.statsbidrag.calls.model.LongerWindow.Passed.What;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.ledger.BudgetId;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionId;
import se.delmos.statsbidrag.registry.CaseNumber;

class LongerWindowTests {

    private static final Instant DRAFTED = Instant.parse("2018-10-01T08:00:00Z");
    private static final LocalDate LAST = LocalDate.of(2018, 11, 20);
    private static final LocalDate STARTS = LocalDate.of(2019, 4, 15);
    private static final LocalDate PAID = LocalDate.of(2019, 5, 1);
    private static final LocalDate DONE = LocalDate.of(2019, 12, 15);

    private final Call call = published();

    @Test
    void asksNothingOfAWindowThatIsLittleLonger() {
        assertThat(passed(LAST.plusDays(1))).isEmpty();
        assertThat(passed(LocalDate.of(2019, 2, 20))).isEmpty();
    }

    @Test
    void asksWhereTheWindowBecomesMoreThanThreeMonthsLonger() {
        assertThat(passed(LocalDate.of(2019, 2, 21)))
                .containsExactly(new Passed(What.MONTHS, LocalDate.of(2019, 2, 20)));
    }

    @Test
    void asksWhereTheWorkOrTheFirstPaymentBeginsBeforeItCloses() {
        assertThat(passed(STARTS.minusDays(1))).extracting(Passed::what).containsExactly(What.MONTHS);
        assertThat(passed(STARTS)).extracting(Passed::what).containsExactly(What.WORK, What.MONTHS);
        assertThat(passed(PAID)).extracting(Passed::what).containsExactly(What.WORK, What.PAYMENT, What.MONTHS);
    }

    @Test
    @Rule("R-PROC-11")
    void cannotLastLongerThanTheWork() {
        assertThat(call.longer(DONE, DRAFTED).becomes().lastDay()).isEqualTo(DONE);
        assertRefused(DRAFTED, "extension.after-work");
        assertRefused(call.terms().window().closesAt(), "extension.after-work.closed");
    }

    private void assertRefused(Instant now, String sentence) {
        assertThatThrownBy(() -> call.extend(DONE.plusDays(1), "Skäl.", now))
                .isInstanceOf(RuleViolation.class)
                .hasMessage(sentence);
    }

    private List<Passed> passed(LocalDate lastDay) {
        return call.longer(lastDay, DRAFTED).passed();
    }

    private static Call published() {
        var first = new OrdinanceVersionId("118-v1");
        return ACall.terms()
                .open(LocalDate.of(2018, 10, 22), LAST)
                .active(STARTS, DONE)
                .reportedBy(LocalDate.of(2020, 1, 31))
                .paidBy(new CallPayout(
                        List.of(
                                new Instalment(20, Optional.of(PAID.plusDays(9)), Before.FINAL_REPORT),
                                new Instalment(80, Optional.of(PAID), Before.DECISION)),
                        List.of()))
                .drafted(first, 2018, DRAFTED)
                .publish(first, BudgetId.create(), new CaseNumber(2018, 7), DRAFTED);
    }
}
