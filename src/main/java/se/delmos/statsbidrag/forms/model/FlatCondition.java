package se.delmos.statsbidrag.forms.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.delmos.statsbidrag.forms.Condition;
import se.delmos.statsbidrag.forms.Condition.Operator;
import se.delmos.statsbidrag.forms.Expression;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Money;

/**
 * A condition as a list of lines, as people build one: all of them, or any.
 *
 * @param any whether one line is enough
 */
public record FlatCondition(boolean any, List<Line> lines) {

    public FlatCondition {
        lines = List.copyOf(lines);
    }

    /**
     * One line: {@code partners is yes}, {@code q.amount > 300 000}.
     *
     * @param subject the id of a question, or for a comparison the code of a quantity
     * @param operator {@code is}, {@code is-not}, {@code contains}, {@code contains-not}, {@code answered}, {@code not-answered} or a
     *     symbol of comparison
     * @param value the code of an option, the code of a quantity, or a figure
     */
    public record Line(String subject, String operator, String value) {

        Condition condition(Unit unit) {
            return switch (operator) {
                case "is" -> new Condition.Is(subject, value);
                case "is-not" -> new Condition.Not(new Condition.Is(subject, value));
                case "contains" -> new Condition.Contains(subject, value);
                case "contains-not" -> new Condition.Not(new Condition.Contains(subject, value));
                case "not-answered" -> new Condition.Not(new Condition.Answered(subject));
                default ->
                    Operator.of(operator)
                            .<Condition>map(op -> new Condition.Compare(Quantity.expression(subject), op, right(unit)))
                            .orElseGet(() -> new Condition.Answered(subject));
            };
        }

        private Expression right(Unit unit) {
            if (value.startsWith("q.") || value.startsWith("sum.")) {
                return Quantity.expression(value);
            }
            return unit == Unit.MONEY
                    ? new Expression.Amount(Reading.money(value).orElse(Money.ZERO))
                    : new Expression.Number(Reading.number(value).orElse(BigDecimal.ZERO));
        }
    }

    /** Returns the lines of a condition, or nothing where it is built deeper than lines can show. */
    public static Optional<FlatCondition> of(Condition condition) {
        if (condition instanceof Condition.Any any) {
            return lines(any.any()).map(lines -> new FlatCondition(true, lines));
        }
        var parts = condition instanceof Condition.All all ? all.all() : List.of(condition);
        return lines(parts).map(lines -> new FlatCondition(false, lines));
    }

    /**
     * Returns the condition, or nothing where there is no line.
     *
     * @param units the unit of a quantity, by its code
     */
    public Optional<Condition> condition(Function<String, Unit> units) {
        List<Condition> parts = lines.stream()
                .map(line -> line.condition(units.apply(line.subject())))
                .toList();
        if (parts.size() < 2) {
            return parts.stream().findFirst();
        }
        return Optional.of(any ? new Condition.Any(parts) : new Condition.All(parts));
    }

    private static Optional<List<Line>> lines(List<Condition> parts) {
        var lines = new ArrayList<Line>();
        for (var part : parts) {
            var line = line(part);
            if (line.isEmpty()) {
                return Optional.empty();
            }
            lines.add(line.get());
        }
        return Optional.of(lines);
    }

    private static Optional<Line> line(Condition part) {
        if (part instanceof Condition.Not not) {
            return line(not.not()).flatMap(FlatCondition::turned);
        }
        if (part instanceof Condition.Is is) {
            return Optional.of(new Line(is.question(), "is", is.code()));
        }
        if (part instanceof Condition.Contains contains) {
            return Optional.of(new Line(contains.question(), "contains", contains.code()));
        }
        if (part instanceof Condition.Answered answered) {
            return Optional.of(new Line(answered.question(), "answered", ""));
        }
        return part instanceof Condition.Compare compare ? compared(compare) : Optional.empty();
    }

    private static Optional<Line> turned(Line line) {
        return switch (line.operator()) {
            case "is" -> Optional.of(new Line(line.subject(), "is-not", line.value()));
            case "contains" -> Optional.of(new Line(line.subject(), "contains-not", line.value()));
            case "answered" -> Optional.of(new Line(line.subject(), "not-answered", ""));
            default -> Optional.empty();
        };
    }

    private static Optional<Line> compared(Condition.Compare compare) {
        var value = Stream.of(Quantity.code(compare.right()), figure(compare.right()))
                .flatMap(Optional::stream)
                .findFirst();
        return Quantity.code(compare.left())
                .flatMap(left -> value.map(right -> new Line(left, compare.op().symbol(), right)));
    }

    private static Optional<String> figure(Expression expression) {
        if (expression instanceof Expression.Amount amount) {
            return Optional.of(Display.plain(amount.amount()));
        }
        return expression instanceof Expression.Number number
                ? Optional.of(number.number().toPlainString().replace('.', ','))
                : Optional.empty();
    }
}
