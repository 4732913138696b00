package se.delmos.statsbidrag.calls.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.kernel.RuleViolation;

class WindowTests {

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
}
