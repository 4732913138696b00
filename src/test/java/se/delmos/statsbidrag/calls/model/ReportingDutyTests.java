package se.delmos.statsbidrag.calls.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.AbstractCollectionAssert;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.ReportingDutyChanged;
import se.delmos.statsbidrag.calls.ReportingDutyFulfilled;
import se.delmos.statsbidrag.calls.ReportingDutyId;
import se.delmos.statsbidrag.calls.ReportingDutyRecorded;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.ordinances.Verification;

/** What the agency itself has to report of a call. */
class ReportingDutyTests {

    private static final Instant NOW = Instant.parse("2019-05-02T07:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2019, 5, 2);
    private static final LocalDate DUE = LocalDate.of(2019, 6, 1);
    private static final DutyDone DONE = new DutyDone(TODAY, "DELMOS 2019/7", "");

    private final CallId call = CallId.create();
    private final ReportingDuty duty = new ReportingDuty(ReportingDutyId.create(), call, terms(DUE), NOW);

    @Test
    void isOverdueWhenItsLastDayIsOverUntilItIsDone() {
        assertThat(duty.isOverdueOn(DUE)).isFalse();
        assertThat(duty.isOverdueOn(DUE.plusDays(1))).isTrue();

        duty.fulfil(DONE, TODAY, NOW);

        assertThat(duty.isOverdueOn(DUE.plusDays(1))).isFalse();
        assertThat(duty.done()).contains(DONE);
    }

    @Test
    void isDoneOnceOnADayThatHasBeen() {
        refused(() -> duty.fulfil(new DutyDone(TODAY.plusDays(1), "", ""), TODAY, NOW), "duties.done.future");

        duty.fulfil(DONE, TODAY, NOW).fulfil(DONE, TODAY, NOW);

        refused(() -> duty.fulfil(new DutyDone(TODAY, "Annat", ""), TODAY, NOW), "duties.done.already");
        refused(() -> duty.change(terms(DUE.plusDays(9)), NOW), "duties.done.already");
    }

    @Test
    void tellsWhatHappensToItOnce() {
        var later = terms(DUE.plusDays(9));

        duty.change(later, NOW).change(later, NOW).fulfil(DONE, TODAY, NOW).fulfil(DONE, TODAY, NOW);

        events(duty)
                .containsExactly(
                        new ReportingDutyRecorded(duty.id(), call, NOW),
                        new ReportingDutyChanged(duty.id(), call, NOW),
                        new ReportingDutyFulfilled(duty.id(), call, NOW));
    }

    @Test
    void comesToANewRoundUndoneWithoutItsDayAndUnread() {
        var round = CallId.create();

        var next = duty.fulfil(DONE, TODAY, NOW).forNewRound(round, NOW);

        assertThat(next.call()).isEqualTo(round);
        assertThat(next.id()).isNotEqualTo(duty.id());
        assertThat(next.done()).isEmpty();
        assertThat(next.terms().due()).isNull();
        assertThat(next.terms().what()).isEqualTo(duty.terms().what());
        assertThat(next.terms().verification()).isEqualTo(Verification.UNVERIFIED);
        assertThat(next.isOverdueOn(DUE.plusYears(9))).isFalse();
    }

    private static AbstractCollectionAssert<?, ?, Object, ?> events(ReportingDuty duty) {
        return assertThat(duty).extracting("domainEvents").asInstanceOf(InstanceOfAssertFactories.COLLECTION);
    }

    private static void refused(Runnable act, String why) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(why));
    }

    private static DutyTerms terms(LocalDate due) {
        return new DutyTerms(
                "Hur bidragen har använts",
                "Regeringskansliet",
                due,
                "Regleringsbrevet",
                Verification.VERIFIED,
                null,
                Role.MANAGEMENT);
    }
}
