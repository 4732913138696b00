package se.delmos.statsbidrag.ordinances.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionId;

class WordingTests {

    private static final LocalDate FIRST = LocalDate.of(2022, 3, 1);
    private static final LocalDate REPEALED = LocalDate.of(2023, 1, 1);

    private final Wording last =
            new Wording(new OrdinanceVersionId("118-v4"), new OrdinanceNumber("2018:118"), FIRST, REPEALED);

    @Test
    void holdsFromItsFirstDay() {
        assertThat(last.isInForceOn(FIRST)).isTrue();
        assertThat(last.isInForceOn(FIRST.minusDays(1))).isFalse();
    }

    @Test
    @Rule("R-118-17")
    void holdsUntilTheDayBeforeTheRepeal() {
        assertThat(last.isInForceOn(REPEALED.minusDays(1))).isTrue();
        assertThat(last.isInForceOn(REPEALED)).isFalse();
    }

    @Test
    void holdsForEverWhenNothingEndsIt() {
        var endless = new Wording(new OrdinanceVersionId("151-v2"), new OrdinanceNumber("2018:151"), FIRST, null);

        assertThat(endless.isInForceOn(LocalDate.of(2099, 12, 31))).isTrue();
        assertThat(endless.view().validTo()).isEmpty();
    }
}
