package se.delmos.statsbidrag.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.delmos.statsbidrag.Rule;

/** How long it is until a deadline, as people count, also in the weeks in which the clocks change. */
class TimeLeftTests {

    @ParameterizedTest
    @CsvSource({
        "2018-11-12T23:00:00Z, 2018-11-10T20:00:00Z, 2, 3, 0, days",
        "2018-11-12T23:00:00Z, 2018-11-12T20:30:00Z, 0, 2, 30, hours",
        "2018-11-12T23:00:00Z, 2018-11-12T22:59:00Z, 0, 0, 1, minutes",
        "2018-11-12T23:00:00Z, 2018-11-12T22:59:00.001Z, 0, 0, 0, moment",
        "2018-11-12T23:00:00Z, 2018-11-12T23:00:00Z, 0, 0, 0, moment",
        "2018-11-12T23:00:00Z, 2018-12-24T00:00:00Z, 0, 0, 0, moment",
        // midnight to midnight is a day, also of 23 and of 25 hours
        "2018-03-25T22:00:00Z, 2018-03-24T23:00:00Z, 1, 0, 0, days",
        "2018-10-28T23:00:00Z, 2018-10-27T22:00:00Z, 1, 0, 0, days",
        // on the day itself the hours are those that pass
        "2018-03-25T22:00:00Z, 2018-03-24T23:00:01Z, 0, 22, 59, hours",
    })
    @Rule("R-FL-04")
    void countsDaysByTheCalendarAndThenHoursAndMinutes(
            Instant end, Instant now, long days, int hours, int minutes, String precision) {
        var left = TimeLeft.until(end, now);

        assertThat(left).isEqualTo(new TimeLeft(days, hours, minutes));
        assertThat(left.precision()).isEqualTo(precision);
    }
}
