package se.delmos.statsbidrag.calls.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.RuleViolation;

class CallTermsTests {

    @Test
    @Rule("R-PROC-10")
    void mayHaveACeilingUpToTheFrame() {
        var frame = Money.kronor(300_000);

        assertThat(ACall.terms().framed(frame).ceiling(frame).build().ceiling()).contains(frame);
        assertThat(ACall.terms().framed(frame).withoutCeiling().build().ceiling())
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
        assertThat(ACall.terms().reportedBy(LocalDate.of(2019, 7, 1)).build().reportDue())
                .isEqualTo("2019-07-01");
        assertRefused(ACall.terms().reportedBy(LocalDate.of(2019, 6, 30)), "calls.report-due.before-activity-ends");
    }

    @Test
    void asksForSomething() {
        assertRefused(ACall.terms().asking(), "calls.questions.none");
    }

    private static void assertRefused(ACall terms, String key) {
        assertThatThrownBy(terms::build)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
