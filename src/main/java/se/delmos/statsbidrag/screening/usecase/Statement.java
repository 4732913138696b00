package se.delmos.statsbidrag.screening.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.delmos.statsbidrag.forms.HandedIn;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.forms.Value;
import se.delmos.statsbidrag.kernel.Money;

/**
 * What the applicant itself states of other grants for the same activity (R-119-13).
 *
 * @param asked whether the form asked
 */
public record Statement(boolean asked, List<Stated> grants) {

    /** A grant as stated; the amount, or when an answer is expected. */
    public record Stated(String giver, String purpose, Optional<Money> amount, Optional<LocalDate> expected) {}

    static Statement of(HandedIn handedIn) {
        var rows = handedIn.of(Meaning.OTHER_GRANTS, Value.Rows.class)
                .map(Value.Rows::rows)
                .orElse(List.of());
        return new Statement(
                handedIn.meanings().containsKey(Meaning.OTHER_GRANTS),
                rows.stream().map(Statement::stated).toList());
    }

    private static Stated stated(Map<String, Value> row) {
        return new Stated(
                cell(row, "giver", Value.Words.class).map(Value.Words::text).orElse("–"),
                cell(row, "purpose", Value.Words.class).map(Value.Words::text).orElse("–"),
                cell(row, "amount", Value.Amount.class).map(Value.Amount::amount),
                cell(row, "expected", Value.Day.class).map(Value.Day::day));
    }

    private static <T extends Value> Optional<T> cell(Map<String, Value> row, String column, Class<T> kind) {
        return Optional.ofNullable(row.get(column)).filter(kind::isInstance).map(kind::cast);
    }
}
