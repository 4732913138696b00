package se.delmos.statsbidrag.desk.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.applications.Outlook.Expected;

/** What an applicant is told of when the decision comes. */
class HandlingTimeTests {

    private static final Instant ARRIVED = Instant.parse("2018-11-05T23:30:00Z");

    @Test
    void isWhatHalfOfTheDecidedCasesTookAtMost() {
        assertThat(HandlingTime.of(List.of(90L, 10L, 40L, 20L, 30L), 120)).isEqualTo(new HandlingTime(30, 5));
        assertThat(HandlingTime.of(List.of(60L, 50L, 40L, 30L, 20L, 10L), 120)).isEqualTo(new HandlingTime(40, 6));
    }

    @Test
    void isWhatTheAgencyHasPromisedWhereFewCasesAreDecided() {
        assertThat(HandlingTime.of(List.of(1L, 1L, 1L, 1L), 120)).isEqualTo(new HandlingTime(120, 0));
    }

    @Test
    void countsFromTheDayOfArrivalInStockholm() {
        var time = new HandlingTime(30, 5);

        assertThat(time.expect(ARRIVED, LocalDate.of(2018, 12, 6)))
                .isEqualTo(new Expected(LocalDate.of(2018, 12, 6), 5, 30, false));
    }

    @Test
    void saysSoWhenItHasTakenLonger() {
        assertThat(new HandlingTime(30, 5)
                        .expect(ARRIVED, LocalDate.of(2018, 12, 7))
                        .passed())
                .isTrue();
    }
}
