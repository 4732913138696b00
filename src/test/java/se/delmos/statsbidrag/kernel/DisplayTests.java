package se.delmos.statsbidrag.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.Rule;

class DisplayTests {

    @Test
    @Rule("R-SPR-01")
    void writesDatesInSwedish() {
        assertThat(Display.day(LocalDate.of(2018, 5, 15), Display.SWEDISH)).isEqualTo("15 maj 2018");
        assertThat(Display.deadline(Instant.parse("2018-05-15T21:59:00Z"), Display.SWEDISH))
                .isEqualTo("tisdag 15 maj 2018 kl. 23.59");
    }

    @Test
    void writesDatesInEnglishBesideIt() {
        assertThat(Display.deadline(Instant.parse("2018-11-30T22:59:00Z"), Locale.UK))
                .isEqualTo("Friday 30 November 2018, 23:59");
    }

    @Test
    @Rule("R-FL-04")
    void tellsSwedishTimeOnBothSidesOfTheClockChange() {
        assertThat(Display.moment(Instant.parse("2018-10-28T00:30:00Z"), Display.SWEDISH))
                .endsWith("kl. 02.30");
        assertThat(Display.moment(Instant.parse("2018-10-28T01:30:00Z"), Display.SWEDISH))
                .endsWith("kl. 02.30");
        assertThat(Display.moment(Instant.parse("2018-10-28T02:30:00Z"), Display.SWEDISH))
                .endsWith("kl. 03.30");
    }
}
