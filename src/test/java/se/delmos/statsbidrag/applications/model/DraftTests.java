package se.delmos.statsbidrag.applications.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.kernel.Money;

/** A draft keeps what was typed and reads it as people write. */
class DraftTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"300 000|300000", "300000|300000", "300\u00a0000 kr|300000", "300.000:-|300000", "1 200,00|1200"})
    @Rule("R-PROC-24")
    void readsAmountsAsPeopleWriteThem(String typed, long kronor) {
        assertThat(amount(typed).money(Field.AMOUNT)).contains(Money.kronor(kronor));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tre", "-5", "12,5", "1e6", "99999999999999"})
    void readsNothingWhereThereIsNoAmount(String typed) {
        assertThat(amount(typed).money(Field.AMOUNT)).isEmpty();
        assertThat(amount(typed).text(Field.AMOUNT)).isEqualTo(typed);
    }

    @Test
    void readsHeadingsDaysAndNumbers() {
        var draft = new Draft(Map.of(
                Field.USES, "A, B,,",
                Field.PERIOD_FROM, "2018-12-01",
                Field.PERIOD_TO, "1 dec",
                Field.ACCOUNT, "991 – 2346",
                Field.TAX_DEBTS, "yes"));

        assertThat(draft.uses()).containsExactly("A", "B");
        assertThat(draft.day(Field.PERIOD_FROM)).isPresent();
        assertThat(draft.day(Field.PERIOD_TO)).isEmpty();
        assertThat(draft.account()).map(Object::toString).contains("991-2346");
        assertThat(draft.answer(Field.TAX_DEBTS)).contains(true);
        assertThat(draft.answer(Field.LIQUIDATION)).isEmpty();
    }

    private static Draft amount(String typed) {
        return new Draft(Map.of(Field.AMOUNT, typed));
    }
}
