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
 * A condition as people build one: lines and groups of lines, of which all must hold, or any.
 *
 * @param any whether one line or group is enough
 * @param groups conditions within this one, built in the same way
 */
public record FlatCondition(boolean any, List<Line> lines, List<FlatCondition> groups) {

    public FlatCondition {
        lines = List.copyOf(lines);
        groups = List.copyOf(groups);
    }

    /** Returns what a condition is before it has a line. */
    public static FlatCondition empty() {
        return new FlatCondition(false, List.of(), List.of());
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

    /** Returns a condition as lines and groups, or nothing where something is turned round that no line can say. */
    public static Optional<FlatCondition> of(Condition condition) {
        if (condition instanceof Condition.Any any) {
            return group(true, any.any());
        }
        return group(false, condition instanceof Condition.All all ? all.all() : List.of(condition));
    }

    /**
     * Returns the condition, or nothing where there is no line.
     *
     * @param units the unit of a quantity, by its code
     */
    public Optional<Condition> condition(Function<String, Unit> units) {
        var parts = parts(units);
        return parts.size() < 2 ? parts.stream().findFirst() : Optional.of(joined(parts));
    }

    /** Returns the parts; a group of one line stays a group, so that another can be put beside it. */
    private List<Condition> parts(Function<String, Unit> units) {
        var ofGroups = groups.stream()
                .map(group -> group.joined(group.parts(units)))
                .filter(group -> !group.questions().isEmpty());
        return Stream.concat(lines.stream().map(line -> line.condition(units.apply(line.subject()))), ofGroups)
                .toList();
    }

    private Condition joined(List<Condition> parts) {
        return any ? new Condition.Any(parts) : new Condition.All(parts);
    }

    private static Optional<FlatCondition> group(boolean any, List<Condition> parts) {
        var lines = new ArrayList<Line>();
        var groups = new ArrayList<FlatCondition>();
        for (var part : parts) {
            var group = isJoined(part) ? of(part) : Optional.<FlatCondition>empty();
            var line = line(part);
            if (group.isEmpty() && line.isEmpty()) {
                return Optional.empty();
            }
            group.ifPresent(groups::add);
            line.ifPresent(lines::add);
        }
        return Optional.of(new FlatCondition(any, lines, groups));
    }

    private static boolean isJoined(Condition condition) {
        return condition instanceof Condition.All || condition instanceof Condition.Any;
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
