package se.delmos.statsbidrag.forms.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.delmos.statsbidrag.forms.Expression;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.QuestionType;
import se.delmos.statsbidrag.kernel.Money;

/** Works out values from answers, exactly: amounts in kronor with their öre as decimals. Hidden answers have no value. */
public final class Calculation {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Filled filled;
    private final Set<String> underway = new HashSet<>();

    Calculation(Filled filled) {
        this.filled = filled;
    }

    /**
     * Returns a calculated question's value, or nothing while what it is made of has not been answered. Of a difference the
     * first has to be known: nothing is not worth less than nothing.
     */
    public Optional<BigDecimal> of(Question question) {
        return question.formula().flatMap(this::value);
    }

    /** Returns the sum of a table's column, of a budget or of one of its kinds of funding. */
    public Optional<BigDecimal> sum(Question grid, String part) {
        return sumOf(cells(grid, part));
    }

    /** Returns an amount of kronor as money. */
    public static Money money(BigDecimal kronor) {
        return new Money(kronor.movePointRight(2).longValueExact());
    }

    Optional<BigDecimal> value(Expression expression) {
        if (expression instanceof Expression.Answer answer) {
            return answer(answer.question());
        }
        if (expression instanceof Expression.Sum sum) {
            return filled.question(sum.question())
                    .filter(grid -> filled.isVisible(grid.id()))
                    .flatMap(grid -> sum(grid, sum.part()));
        }
        if (expression instanceof Expression.Add add) {
            return sumOf(add.add().stream().map(this::value));
        }
        if (expression instanceof Expression.Subtract subtract) {
            return value(subtract.from())
                    .map(from -> value(subtract.what()).map(from::subtract).orElse(from));
        }
        if (expression instanceof Expression.Share share) {
            return share(value(share.part()), value(share.whole()));
        }
        return Optional.of(
                expression instanceof Expression.Amount amount
                        ? kronor(amount.amount())
                        : ((Expression.Number) expression).number());
    }

    private Optional<BigDecimal> answer(String id) {
        if (!filled.isVisible(id) || !underway.add(id)) {
            return Optional.empty();
        }
        var value = filled.question(id)
                .flatMap(question ->
                        question.formula().isPresent() ? of(question) : read(question.type(), filled.text(id)));
        underway.remove(id);
        return value;
    }

    private Stream<Optional<BigDecimal>> cells(Question grid, String part) {
        if (grid.type() == QuestionType.BUDGET) {
            return Paths.of(grid, filled::typed)
                    .filter(path -> part.isEmpty() || path.endsWith("." + part))
                    .map(path -> read(QuestionType.MONEY, filled.text(path)));
        }
        return grid.column(part).stream()
                .flatMap(column -> filled.rows(grid).stream()
                        .map(row -> read(column.type(), filled.text(Paths.cell(grid, row, part)))));
    }

    private static Optional<BigDecimal> read(QuestionType type, String text) {
        return switch (type) {
            case MONEY -> Reading.money(text).map(Calculation::kronor);
            case NUMBER -> Reading.number(text);
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> share(Optional<BigDecimal> part, Optional<BigDecimal> whole) {
        if (part.isEmpty() || whole.isEmpty() || whole.get().signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(part.get().multiply(HUNDRED).divide(whole.get(), 2, RoundingMode.HALF_UP));
    }

    private static Optional<BigDecimal> sumOf(Stream<Optional<BigDecimal>> values) {
        List<BigDecimal> known = values.flatMap(Optional::stream).toList();
        return known.stream().reduce(BigDecimal::add);
    }

    private static BigDecimal kronor(Money amount) {
        return BigDecimal.valueOf(amount.ore(), 2);
    }
}
