package se.delmos.statsbidrag.notifications.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.kernel.Display;

/** Which day a reminder belongs to, above all in the weeks in which the clocks change: 25 March and 28 October 2018. */
class ReminderDayTests {

    @ParameterizedTest
    @CsvSource({
        // a week with 167 hours: the clocks go forward in the night to 25 March
        "2018-04-01, 2018-03-25T05:59:59Z, 0",
        "2018-04-01, 2018-03-25T06:00:00Z, 7",
        "2018-04-01, 2018-03-25T21:59:59Z, 7",
        "2018-04-01, 2018-03-25T22:00:00Z, 0",
        "2018-03-31, 2018-03-24T07:00:00Z, 7",
        "2018-03-25, 2018-03-24T06:59:59Z, 0",
        "2018-03-25, 2018-03-24T07:00:00Z, 1",
        "2018-03-25, 2018-03-24T22:59:59Z, 1",
        "2018-03-25, 2018-03-24T23:00:00Z, 0",
        "2018-03-26, 2018-03-25T06:00:00Z, 1",
        // a week with 169 hours: the clocks go back in the night to 28 October
        "2018-11-04, 2018-10-28T06:59:59Z, 0",
        "2018-11-04, 2018-10-28T07:00:00Z, 7",
        "2018-11-04, 2018-10-28T22:59:59Z, 7",
        "2018-11-04, 2018-10-28T23:00:00Z, 0",
        "2018-11-03, 2018-10-27T06:00:00Z, 7",
        "2018-10-28, 2018-10-27T05:59:59Z, 0",
        "2018-10-28, 2018-10-27T06:00:00Z, 1",
        "2018-10-28, 2018-10-27T21:59:59Z, 1",
        "2018-10-28, 2018-10-28T08:00:00Z, 0",
        "2018-10-29, 2018-10-28T07:00:00Z, 1",
    })
    @Rule("R-FL-04")
    void countsDaysByTheCalendarInStockholm(LocalDate last, Instant now, int daysLeft) {
        var tooLate = last.plusDays(1).atStartOfDay(Display.STOCKHOLM).toInstant();

        assertThat(ReminderDay.of(tooLate, ReminderDay.at(now)))
                .isEqualTo(daysLeft == 0 ? Optional.empty() : Optional.of(new ReminderDay(last, daysLeft)));
    }

    @Test
    void isAnotherOneForAnotherLastDay() {
        var now = Instant.parse("2018-11-05T12:00:00Z");

        assertThat(ReminderDay.at(now)).extracting(ReminderDay::key).containsExactly("2018-11-12:7", "2018-11-06:1");
    }

    @Test
    void leavesOnALaterDayWhenTheSystemWasDownAndNothingThatIsOver() {
        var now = Instant.parse("2018-11-07T12:00:00Z");

        assertThat(ReminderDay.since(LocalDate.of(2018, 11, 4), now))
                .extracting(ReminderDay::key)
                .containsExactlyInAnyOrder(
                        "2018-11-12:7", "2018-11-13:7", "2018-11-07:1", "2018-11-14:7", "2018-11-08:1");
        assertThat(ReminderDay.since(LocalDate.of(2018, 11, 7), now))
                .as("a day that is done is looked at again: what arises later on it is reminded of too")
                .isEqualTo(ReminderDay.at(now));
    }

    @Test
    void isOneAfterALongTimeHoweverManyWereMissed() {
        assertThat(ReminderDay.since(LocalDate.of(2018, 1, 1), Instant.parse("2018-11-12T12:00:00Z")))
                .filteredOn(day -> day.due().equals(LocalDate.of(2018, 11, 12)))
                .extracting(ReminderDay::daysLeft)
                .containsExactly(1);
    }
}
