package se.delmos.statsbidrag.calls.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallStages;

/** What comes before an application, and what contradicts itself. */
class StagesTests {

    private static final LocalDate OPENS = LocalDate.of(2018, 5, 28);
    private static final Instant FROM = Instant.parse("2018-04-15T22:00:00Z");
    private static final Instant TO = Instant.parse("2018-05-15T22:00:00Z");

    @Test
    @Rule("R-PROC-02")
    void hasAWindowForInterestThatEndsBeforeTheCallOpens() {
        var stages = interest(true, FROM, TO);

        assertThat(stages.view().interestClosesAt()).contains(TO);
        assertThat(gaps(ACall.terms().staged(stages).open(OPENS, OPENS.plusDays(9))))
                .isEmpty();
        assertThat(gaps(ACall.terms().staged(stages).open(LocalDate.of(2018, 5, 15), OPENS)))
                .containsExactly("compose.stages.interest.ends-after-opening");
    }

    private static List<String> gaps(ACall call) {
        return CallGaps.of(call.parts()).stream()
                .filter(gap -> gap.section() == CallSection.STAGES)
                .map(CallGap::key)
                .toList();
    }

    @Test
    void refusesAWindowThatNobodyUsesOrThatIsNone() {
        assertThatThrownBy(() -> interest(false, FROM, TO)).hasMessage("compose.stages.interest.not-asked");
        assertThatThrownBy(() -> interest(true, TO, FROM)).hasMessage("compose.stages.interest.ends-before-it-starts");
        assertThatThrownBy(() -> Stages.of(
                        new CallStages(true, Optional.of(FROM), Optional.empty(), Optional.empty(), Set.of(), false)))
                .hasMessage("compose.stages.interest.half");
    }

    @Test
    @Rule("R-PROC-04")
    void asksForReportsOfEarlierCallsOnly() {
        var earlier = CallId.create();

        assertThat(followUp(Set.of(earlier)).view().earlierCalls()).containsExactly(earlier);
        assertThatThrownBy(() -> followUp(Set.of())).hasMessage("compose.stages.earlier.missing");
    }

    private static Stages interest(boolean byInvitation, Instant from, Instant to) {
        return Stages.of(
                new CallStages(byInvitation, Optional.of(from), Optional.of(to), Optional.empty(), Set.of(), false));
    }

    private static Stages followUp(Set<CallId> earlier) {
        return Stages.of(new CallStages(false, Optional.empty(), Optional.empty(), Optional.empty(), earlier, true));
    }
}
