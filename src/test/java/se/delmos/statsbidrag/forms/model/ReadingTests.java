package se.delmos.statsbidrag.forms.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.delmos.statsbidrag.kernel.Money;

class ReadingTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "300000",
                "300 000",
                "300\u00a0000",
                "300.000",
                "300 000 kr",
                "300 000:-",
                "300 000 kronor",
                "300000,00",
                " 300000 "
            })
    void readsAnAmountAsPeopleWriteIt(String typed) {
        assertThat(Reading.money(typed)).contains(Money.kronor(300_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mycket", "-5", "1e5", "3,5", "3000000000000", "300.00.000"})
    void readsNoAmountWhereThereIsNone(String typed) {
        assertThat(Reading.money(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-05-15",
                "20180515",
                "15 maj 2018",
                "15 Maj 2018",
                "15 may 2018",
                "15/5 2018",
                "15/5/2018",
                "15.5.2018",
                "15.05.2018"
            })
    void readsADayAsPeopleWriteIt(String typed) {
        assertThat(Reading.day(typed)).contains(LocalDate.of(2018, 5, 15));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2018", "31 juni 2018", "2018-02-30", "15 mars", "15 xyz 2018", "5/15 2018", "00/00 2018"})
    void readsNoDayWhereThereIsNone(String typed) {
        assertThat(Reading.day(typed)).isEmpty();
    }

    @Test
    void readsEveryMonth() {
        assertThat(Reading.day("1 oktober 2018")).contains(LocalDate.of(2018, 10, 1));
        assertThat(Reading.day("1 October 2018")).contains(LocalDate.of(2018, 10, 1));
        assertThat(Reading.day("1 augusti 2018")).contains(LocalDate.of(2018, 8, 1));
    }

    @Test
    void readsNumbersExactly() {
        assertThat(Reading.number("1 250,5")).contains(new BigDecimal("1250.5"));
        assertThat(Reading.number("\u22124")).contains(new BigDecimal("-4"));
        assertThat(Reading.number("1,23456")).isEmpty();
    }
}
