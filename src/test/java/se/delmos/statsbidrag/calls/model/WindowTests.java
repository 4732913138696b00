package se.delmos.statsbidrag.calls.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.kernel.RuleViolation;

class WindowTests {

    private static final Window WINDOW = new Window(LocalDate.of(2018, 10, 22), LocalDate.of(2018, 11, 30));

    @Test
    @Rule("R-FL-04")
    void opensAndClosesAtSwedishMidnight() {
        var window = new Window(LocalDate.of(2018, 5, 28), LocalDate.of(2018, 11, 30));

        assertThat(window.opensAt()).isEqualTo(Instant.parse("2018-05-27T22:00:00Z"));
        assertThat(window.closesAt()).isEqualTo(Instant.parse("2018-11-30T23:00:00Z"));
    }

    @Test
    @Rule("R-FL-04")
    void lastsTwentyFiveHoursOnTheDayClocksGoBack() {
        var window = new Window(LocalDate.of(2018, 10, 28), LocalDate.of(2018, 10, 28));

        assertThat(window.opensAt()).isEqualTo(Instant.parse("2018-10-27T22:00:00Z"));
        assertThat(window.closesAt()).isEqualTo(Instant.parse("2018-10-28T23:00:00Z"));
    }

    @Test
    @Rule("R-FL-04")
    void lastsTwentyThreeHoursOnTheDayClocksGoForward() {
        var window = new Window(LocalDate.of(2018, 3, 25), LocalDate.of(2018, 3, 25));

        assertThat(window.opensAt()).isEqualTo(Instant.parse("2018-03-24T23:00:00Z"));
        assertThat(window.closesAt()).isEqualTo(Instant.parse("2018-03-25T22:00:00Z"));
    }

    @Test
    void cannotEndBeforeItStarts() {
        assertThatThrownBy(() -> new Window(LocalDate.of(2018, 5, 2), LocalDate.of(2018, 5, 1)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    @Rule("R-FL-04")
    void lastsLongerWhenItIsExtended() {
        var now = Instant.parse("2018-12-14T22:59:59Z");

        var extended = WINDOW.extendedTo(LocalDate.of(2018, 12, 14), now);

        assertThat(extended.opensAt()).isEqualTo(WINDOW.opensAt());
        assertThat(extended.closesAt()).isEqualTo(Instant.parse("2018-12-14T23:00:00Z"));
    }

    @Test
    void cannotBeExtendedToTheDayItAlreadyEndsNorToAnEarlierOne() {
        var now = Instant.parse("2018-11-05T08:00:00Z");

        for (var day : List.of(LocalDate.of(2018, 11, 29), LocalDate.of(2018, 11, 30))) {
            assertThatThrownBy(() -> WINDOW.extendedTo(day, now))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("calls.extend.not-later");
        }
    }

    @Test
    void cannotBeExtendedToADayThatHasPassed() {
        var now = Instant.parse("2018-12-14T23:00:00Z");

        assertThatThrownBy(() -> WINDOW.extendedTo(LocalDate.of(2018, 12, 14), now))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("calls.extend.has-passed");
    }
}
