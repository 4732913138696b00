package se.delmos.statsbidrag.desk.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.applications.Outlook.Expected;

/** What an applicant is told of when the decision comes. */
class HandlingTimeTests {

    private static final LocalDate LAST = LocalDate.of(2018, 11, 12);
    private static final Instant CLOSES = Instant.parse("2018-11-12T23:00:00Z");
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
    void countsFromTheLastDayOfTheCallWhatCameInTime() {
        assertThat(HandlingTime.from(ARRIVED, CLOSES)).isEqualTo(LAST);
        assertThat(HandlingTime.from(CLOSES.minusMillis(1), CLOSES)).isEqualTo(LAST);
        assertThat(HandlingTime.from(ARRIVED, Instant.parse("2018-11-12T11:00:00Z")))
                .as("a call that closes at noon")
                .isEqualTo(LAST);
    }

    @Test
    void countsFromTheDayOfArrivalInStockholmWhatCameLate() {
        assertThat(HandlingTime.from(CLOSES, CLOSES)).isEqualTo(LAST.plusDays(1));
        assertThat(HandlingTime.from(Instant.parse("2018-11-15T23:30:00Z"), CLOSES))
                .isEqualTo(LocalDate.of(2018, 11, 16));
    }

    @Test
    void measuresDecidedCasesFromTheSameDay() {
        assertThat(HandlingTime.taken(LAST, Instant.parse("2018-12-11T23:30:00Z")))
                .contains(30L);
        assertThat(HandlingTime.taken(LAST, ARRIVED))
                .as("decided while the call was open")
                .isEmpty();
        assertThat(HandlingTime.taken(LAST, CLOSES.minusMillis(1)))
                .as("decided on the last day")
                .isEmpty();
    }

    @Test
    void expectsTheDecisionSoManyDaysAfterThat() {
        assertThat(new HandlingTime(30, 5).expect(LAST, LocalDate.of(2018, 12, 12)))
                .isEqualTo(new Expected(LocalDate.of(2018, 12, 12), 5, 30, false));
    }

    @Test
    void saysSoWhenItHasTakenLonger() {
        assertThat(new HandlingTime(30, 5)
                        .expect(LAST, LocalDate.of(2018, 12, 13))
                        .passed())
                .isTrue();
    }
}
