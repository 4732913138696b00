package se.delmos.statsbidrag.calls.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.kernel.RuleViolation;

class WindowTests {

    private static final LocalDate FIRST = LocalDate.of(2018, 10, 22);
    private static final Instant FIRST_MOMENT = Instant.parse("2018-10-21T22:00:00Z");
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
    @Rule({"R-FL-04", "R-PROC-01"})
    void closesAtTheClockTimeOfItsLastDay() {
        var window = new Window(FIRST, LocalTime.of(9, 0), LocalDate.of(2018, 11, 30), LocalTime.of(15, 0));

        assertThat(window.opensAt()).isEqualTo(Instant.parse("2018-10-22T07:00:00Z"));
        assertThat(window.closesAt()).isEqualTo(Instant.parse("2018-11-30T14:00:00Z"));
        assertThat(window.extendedTo(LocalDate.of(2018, 12, 14), FIRST_MOMENT).closesAt())
                .isEqualTo(Instant.parse("2018-12-14T14:00:00Z"));
    }

    @Test
    @Rule("R-FL-04")
    void closesAtTheLaterOfAClockTimeThatComesTwiceAndOpensAtTheEarlier() {
        var night = LocalDate.of(2018, 10, 28);

        assertThat(new Window(FIRST, LocalTime.MIDNIGHT, night, LocalTime.of(2, 30)).closesAt())
                .isEqualTo(Instant.parse("2018-10-28T01:30:00Z"));
        assertThat(new Window(night, LocalTime.of(2, 30), night, LocalTime.of(15, 0)).opensAt())
                .isEqualTo(Instant.parse("2018-10-28T00:30:00Z"));
        assertThat(new Window(FIRST, LocalTime.MIDNIGHT, night, LocalTime.of(15, 0)).closesAt())
                .isEqualTo(Instant.parse("2018-10-28T14:00:00Z"));
    }

    @Test
    @Rule("R-FL-04")
    void hasNoClockTimeInTheHourThatIsSkipped() {
        var night = LocalDate.of(2018, 3, 25);

        assertThatThrownBy(() -> new Window(night, LocalTime.MIDNIGHT, night, LocalTime.of(2, 30)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("calls.window.no-such-time");
        assertThat(new Window(night, LocalTime.MIDNIGHT, night, LocalTime.of(3, 0)).closesAt())
                .isEqualTo(Instant.parse("2018-03-25T01:00:00Z"));
    }

    @Test
    void cannotCloseAtTheClockTimeItOpens() {
        assertThatThrownBy(() -> new Window(FIRST, LocalTime.of(9, 0), FIRST, LocalTime.of(9, 0)))
                .isInstanceOf(RuleViolation.class);
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
                    .hasMessage("extension.not-later");
        }
    }

    @Test
    void cannotBeExtendedToADayThatHasPassed() {
        var now = Instant.parse("2018-12-14T23:00:00Z");

        assertThatThrownBy(() -> WINDOW.extendedTo(LocalDate.of(2018, 12, 14), now))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("extension.has-passed");
    }
}
