package se.delmos.statsbidrag.calls.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.calls.CallStatus;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.ledger.BudgetId;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionId;
import se.delmos.statsbidrag.registry.CaseNumber;

class CallTests {

    private static final OrdinanceVersionId FIRST = new OrdinanceVersionId("118-v1");
    private static final Instant DRAFTED = Instant.parse("2018-10-15T07:00:00Z");
    private static final Instant OPENS = Instant.parse("2018-10-21T22:00:00Z");
    private static final Instant CLOSES = Instant.parse("2018-11-30T23:00:00Z");

    private final Call call = ACall.terms().drafted(FIRST, 2018, DRAFTED);

    @Test
    void isADraftUntilPublished() {
        assertThat(call.viewAt(OPENS).status()).isEqualTo(CallStatus.DRAFT);
        assertThat(call.viewAt(OPENS).isOpenAt(OPENS)).isFalse();
        assertThat(call.viewAt(OPENS).budget()).isEmpty();
    }

    @Test
    @Rule("R-PROC-01")
    void isOpenFromItsFirstMomentToTheMillisecondBeforeItCloses() {
        var view = published().viewAt(DRAFTED);

        assertThat(view.isOpenAt(OPENS.minusMillis(1))).isFalse();
        assertThat(view.isOpenAt(OPENS)).isTrue();
        assertThat(view.isOpenAt(CLOSES.minusMillis(1))).isTrue();
        assertThat(view.isOpenAt(CLOSES)).isFalse();
        assertThat(view.isOpenAt(CLOSES.plusMillis(1))).isFalse();
    }

    @Test
    @Rule("R-PROC-01")
    void readsItsStatusOffTheClock() {
        published();

        assertThat(call.statusAt(OPENS.minusMillis(1))).isEqualTo(CallStatus.PLANNED);
        assertThat(call.statusAt(OPENS)).isEqualTo(CallStatus.OPEN);
        assertThat(call.statusAt(CLOSES.minusMillis(1))).isEqualTo(CallStatus.OPEN);
        assertThat(call.statusAt(CLOSES)).isEqualTo(CallStatus.CLOSED);
    }

    @Test
    @Rule("R-118-12")
    void keepsTheWordingItWasPublishedUnder() {
        call.publish(new OrdinanceVersionId("118-v2"), BudgetId.create(), new CaseNumber(2018, 7), DRAFTED);

        assertThat(call.viewAt(DRAFTED).version().value()).isEqualTo("118-v2");
        assertThat(call.caseNumber()).contains(new CaseNumber(2018, 7));
    }

    @Test
    void cannotBePublishedWhenItsLastDayIsOver() {
        call.refuseTooLate(CLOSES.minusMillis(1));
        assertThatThrownBy(() -> call.refuseTooLate(CLOSES)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void isPublishedOnce() {
        published();

        assertThatThrownBy(this::published).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Rule("R-PROC-01")
    void isOpenAgainWhenItIsExtendedAfterItClosed() {
        published().extend(LocalDate.of(2018, 12, 14), "Fel i underlaget.", CLOSES);

        assertThat(call.statusAt(CLOSES)).isEqualTo(CallStatus.OPEN);
        assertThat(call.extension()).map(Extension::reason).contains("Fel i underlaget.");
    }

    @Test
    void keepsEachReasonAndTellsTheLast() {
        published().extend(LocalDate.of(2018, 12, 7), "Det första skälet.", OPENS);
        call.extend(LocalDate.of(2018, 12, 14), "Det andra skälet.", OPENS);

        assertThat(call.extension()).map(Extension::lastDay).contains(LocalDate.of(2018, 12, 14));
    }

    @Test
    void cannotBeExtendedBeforeItIsPublished() {
        assertThatThrownBy(() -> call.extend(LocalDate.of(2018, 12, 14), "Fel i underlaget.", OPENS))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("calls.change.not-published");
    }

    @Test
    @Rule("R-PROC-19")
    void takesNothingFromTheMomentItIsCancelled() {
        published().cancel("Pengarna togs tillbaka.", OPENS);

        assertThat(call.statusAt(OPENS)).isEqualTo(CallStatus.CANCELLED);
        assertThat(call.viewAt(OPENS).isOpenAt(OPENS)).isFalse();
        assertThat(call.cancellation()).contains(new Cancellation(OPENS, "Pengarna togs tillbaka."));
    }

    @Test
    void canBeCancelledBeforeItOpensAndAfterItCloses() {
        for (var at : List.of(OPENS.minusMillis(1), CLOSES)) {
            var other = ACall.terms()
                    .drafted(FIRST, 2018, DRAFTED)
                    .publish(FIRST, BudgetId.create(), new CaseNumber(2018, 8), DRAFTED);

            assertThat(other.cancel("Pengarna togs tillbaka.", at).statusAt(at)).isEqualTo(CallStatus.CANCELLED);
        }
    }

    @Test
    void cannotBeCancelledTwiceNorExtendedAfterwards() {
        published().cancel("Pengarna togs tillbaka.", OPENS);

        assertThatThrownBy(() -> call.cancel("Ett annat skäl.", OPENS)).hasMessage("calls.cancel.done");
        assertThatThrownBy(() -> call.extend(LocalDate.of(2018, 12, 14), "Fel i underlaget.", OPENS))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("extension.cancelled");
    }

    @Test
    void cannotBeCancelledBeforeItIsPublished() {
        assertThatThrownBy(() -> call.cancel("Pengarna togs tillbaka.", OPENS))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("calls.change.not-published");
    }

    private Call published() {
        return call.publish(FIRST, BudgetId.create(), new CaseNumber(2018, 7), DRAFTED);
    }
}
