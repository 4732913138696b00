package se.delmos.statsbidrag.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.delmos.statsbidrag.kernel.Money;

/** Amounts and days as people write them. */
class FormatsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "300000",
                "300 000",
                "300 000 kr",
                "300\u00a0000\u00a0kr",
                "300\u202f000 Kr",
                "300000 kronor",
                "300000:-",
                "300000,00",
                " 300 000 SEK "
            })
    void readsAnAmountHoweverItIsWritten(String written) {
        assertThat(Formats.money(written)).contains(Money.kronor(300_000));
    }

    @Test
    void readsOre() {
        assertThat(Formats.money("1 234,5")).contains(new Money(123_450));
        assertThat(Formats.money("0,05")).contains(new Money(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tre", "-5", "1e9", "1.234.567", "12,345", "kr", "99999999999999", "٣٠٠"})
    void refusesWhatIsNoAmount(String written) {
        assertThat(Formats.money(written)).isEmpty();
    }

    @Test
    void readsADayWithAndWithoutHyphens() {
        assertThat(Formats.day("2018-11-05")).contains(LocalDate.of(2018, 11, 5));
        assertThat(Formats.day("20181105 ")).contains(LocalDate.of(2018, 11, 5));
        assertThat(Formats.day("2018-02-30")).isEmpty();
        assertThat(Formats.day("5/11 2018")).isEmpty();
    }
}
