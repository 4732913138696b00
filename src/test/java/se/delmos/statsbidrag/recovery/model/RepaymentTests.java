package se.delmos.statsbidrag.recovery.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.delmos.statsbidrag.kernel.Money.kronor;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.RuleViolation;

class RepaymentTests {

    private static final Instant AT = Instant.parse("2019-03-10T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2019, 3, 10);
    private final ActorId economist = ActorId.create();
    private final Repayment repayment = new Repayment(DecisionId.create(), kronor(50_000), AT);

    @Test
    void isReceivedInOneSum() {
        repayment.receive(kronor(50_000), TODAY, economist, AT);

        assertThat(repayment.isReceived()).isTrue();
        assertThat(repayment.receivedOn()).contains(TODAY);
    }

    @ParameterizedTest
    @ValueSource(longs = {49_999, 50_001, 0})
    void refusesAnyOtherAmount(long kronor) {
        assertRefused(() -> repayment.receive(kronor(kronor), TODAY, economist, AT), "recovery.refuse.amount");
        assertThat(repayment.isReceived()).isFalse();
    }

    @Test
    void refusesADayThatHasNotCome() {
        assertRefused(
                () -> repayment.receive(kronor(50_000), TODAY.plusDays(1), economist, AT), "recovery.refuse.future");
    }

    @Test
    void isReceivedOnce() {
        repayment.receive(kronor(50_000), TODAY, economist, AT);

        assertRefused(() -> repayment.receive(kronor(50_000), TODAY, economist, AT), "recovery.refuse.received");
    }

    @Test
    void isLateAfterItsDueDayUntilReceived() {
        assertThat(repayment.isLateOn(repayment.due())).isFalse();
        assertThat(repayment.isLateOn(repayment.due().plusDays(1))).isTrue();
    }

    private static void assertRefused(Runnable work, String key) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
