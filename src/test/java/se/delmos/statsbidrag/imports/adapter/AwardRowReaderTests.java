package se.delmos.statsbidrag.imports.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.delmos.statsbidrag.imports.model.FaultyRow;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.Period;

class AwardRowReaderTests {

    private static final List<String> GOOD =
            List.of("Givaren", "212000-2338", "Gävle kommun", "Prov", "150 000", "2018-08-20", "2019-06-14");

    @Test
    void readsAnAward() {
        var award = AwardRowReader.read(row(GOOD));

        assertThat(award.number().digits()).isEqualTo("2120002338");
        assertThat(award.amount()).isEqualTo(Money.kronor(150_000));
        assertThat(award.period()).contains(new Period(LocalDate.of(2018, 8, 20), LocalDate.of(2019, 6, 14)));
    }

    @Test
    void takesAnAwardWhosePeriodIsNotKnown() {
        assertThat(AwardRowReader.read(row(with(5, "", 6, ""))).period()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0,'',imports.awards.fault.giver",
        "1,212000-2339,imports.awards.fault.number",
        // a person, with the century and without: nothing of the number is kept
        "1,811218-9876,imports.awards.fault.person",
        "1,19811218-9876,imports.awards.fault.person",
        "2,'',imports.awards.fault.name",
        "3,'',imports.awards.fault.purpose",
        "4,0,imports.fault.amount",
        "4,-5,imports.fault.amount",
        "4,'12,50',imports.fault.amount",
        "5,15 maj,imports.awards.fault.day",
        "5,'',imports.awards.fault.day",
        "5,2019-06-15,imports.awards.fault.order"
    })
    void refusesWhatCannotBeReadAndSaysWhatIsWrong(int column, String text, String key) {
        var refused = catchThrowableOfType(FaultyRow.class, () -> AwardRowReader.read(row(with(column, text))));

        assertThat(refused.key()).isEqualTo(key);
    }

    @Test
    void keepsNothingOfARowAboutAPerson() {
        var row = row(with(1, "811218-9876", 2, "Anna Påhittad"));
        var refused = catchThrowableOfType(FaultyRow.class, () -> AwardRowReader.read(row));

        assertThat(refused.arguments()).isEmpty();
        assertThat(AwardRowReader.subject(row)).isEqualTo("–");
        assertThat(AwardRowReader.subject(row(GOOD))).isEqualTo("Gävle kommun");
    }

    @Test
    void refusesARowWithOtherColumns() {
        var refused = catchThrowableOfType(FaultyRow.class, () -> AwardRowReader.read(row(GOOD.subList(0, 5))));

        assertThat(refused.key()).isEqualTo("imports.fault.columns");
        assertThat(catchThrowableOfType(
                                FaultyRow.class, () -> AwardRowReader.read(new CsvRow(2, "\"x", Optional.empty())))
                        .key())
                .isEqualTo("imports.fault.quotes");
    }

    private static List<String> with(Object... changes) {
        var cells = new java.util.ArrayList<>(GOOD);
        for (int at = 0; at < changes.length; at += 2) {
            cells.set((Integer) changes[at], (String) changes[at + 1]);
        }
        return cells;
    }

    private static CsvRow row(List<String> cells) {
        return new CsvRow(2, String.join(",", cells), Optional.of(cells));
    }
}
