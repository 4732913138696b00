package se.delmos.statsbidrag.forms.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.delmos.statsbidrag.forms.Condition;
import se.delmos.statsbidrag.forms.Expression;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormDefinition.Section;

/** The answers of other sections that a section's conditions and formulas read, so that a page can follow them by itself. */
public final class Known {

    private Known() {}

    /**
     * Returns them as JSON: {@code answers} by path, {@code hidden} ids, and the {@code values} of amounts, numbers, calculated
     * values and sums, in plain figures.
     */
    public static String outside(Filled filled, Section section) {
        var answers = new TreeMap<String, String>();
        var hidden = new LinkedHashSet<String>();
        var values = new TreeMap<String, String>();
        for (var question : read(filled, section)) {
            if (!filled.isVisible(question.id())) {
                hidden.add(question.id());
            }
            values(question)
                    .forEach(expression -> filled.calculation()
                            .value(expression)
                            .ifPresent(value -> values.put(name(expression), value.toPlainString())));
            Paths.of(question, filled::typed).forEach(path -> answers.put(path, filled.text(path)));
        }
        return DefinitionJson.line(Map.of("answers", answers, "hidden", List.copyOf(hidden), "values", values));
    }

    private static Stream<Expression> values(Question question) {
        var id = question.id();
        return switch (question.type()) {
            case MONEY, NUMBER, CALCULATED -> Stream.of(new Expression.Answer(id));
            case TABLE -> question.columns().stream().map(column -> new Expression.Sum(id + "." + column.id()));
            case BUDGET ->
                Stream.concat(
                        Stream.of(new Expression.Sum(id)),
                        question.fundings().stream().map(funding -> new Expression.Sum(id + "." + funding.code())));
            default -> Stream.of();
        };
    }

    private static String name(Expression expression) {
        return expression instanceof Expression.Sum sum ? sum.of() : String.join("", expression.questions());
    }

    private static List<Question> read(Filled filled, Section section) {
        var own = section.questions().stream().map(Question::id).toList();
        return section.questions().stream()
                .flatMap(Known::ids)
                .filter(id -> !own.contains(id))
                .distinct()
                .sorted()
                .flatMap(id -> filled.question(id).stream())
                .toList();
    }

    private static Stream<String> ids(Question question) {
        return Stream.concat(
                question.when().map(Condition::questions).orElse(Set.of()).stream(),
                question.formula().map(Expression::questions).orElse(Set.of()).stream());
    }
}
