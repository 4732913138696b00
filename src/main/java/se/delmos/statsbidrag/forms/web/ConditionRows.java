package se.delmos.statsbidrag.forms.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.delmos.statsbidrag.forms.Condition.Operator;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Choice;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.QuestionType;
import se.delmos.statsbidrag.forms.model.FlatCondition.Line;
import se.delmos.statsbidrag.forms.model.Quantity;
import se.delmos.statsbidrag.forms.model.Unit;

/** One line of a condition: how it begins, and what can be chosen in it. */
final class ConditionRows {

    private final DesignerWords words;

    ConditionRows(DesignerWords words) {
        this.words = words;
    }

    /** Returns the line that a subject begins with. */
    Line first(FormDefinition form, String subject) {
        if (isQuantity(subject)) {
            return new Line(subject, ">", "0");
        }
        var question = form.question(subject);
        var options = question.map(this::options).orElse(List.of());
        if (options.isEmpty()) {
            return new Line(subject, "answered", "");
        }
        var many =
                question.filter(asked -> asked.type() == QuestionType.MANY_OF).isPresent();
        return new Line(subject, many ? "contains" : "is", options.get(0).value());
    }

    ConditionLines.Row row(FormDefinition form, int index, Line line) {
        if (isQuantity(line.subject())) {
            return quantityRow(form, index, line);
        }
        var question = form.question(line.subject());
        var options = question.map(this::options).orElse(List.of());
        var operators =
                question.filter(asked -> asked.type() == QuestionType.MANY_OF).isPresent()
                        ? List.of("contains", "contains-not", "answered", "not-answered")
                        : options.isEmpty()
                                ? List.of("answered", "not-answered")
                                : List.of("is", "is-not", "answered", "not-answered");
        return new ConditionLines.Row(
                index,
                line.subject(),
                words.label(form, line.subject()),
                operators.stream()
                        .map(operator ->
                                Option.of(operator, words.of("designer.operator." + operator), line.operator()))
                        .toList(),
                options.stream()
                        .map(option -> Option.of(option.value(), option.text(), line.value()))
                        .toList(),
                false,
                "");
    }

    private ConditionLines.Row quantityRow(FormDefinition form, int index, Line line) {
        var unit = unit(form, line.subject());
        var operators = Stream.of(Operator.values())
                .map(operator ->
                        Option.of(operator.symbol(), words.of("designer.operator." + operator.name()), line.operator()))
                .toList();
        var others = words.quantities(form).stream()
                .filter(quantity -> quantity.unit() == unit && !quantity.code().equals(line.subject()))
                .map(quantity -> Option.of(quantity.code(), words.in(quantity.label()), line.value()))
                .toList();
        var label = capital(words.expression(form, Quantity.expression(line.subject())));
        return new ConditionLines.Row(
                index, line.subject(), label, operators, others, true, isQuantity(line.value()) ? "" : line.value());
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private List<Option> options(Question question) {
        return switch (question.type()) {
            case YES_NO ->
                List.of(Option.of("yes", words.of("forms.yes"), ""), Option.of("no", words.of("forms.no"), ""));
            case DECLARATION -> List.of(Option.of("yes", words.of("forms.yes"), ""));
            default -> question.options().stream().map(this::option).toList();
        };
    }

    private Option option(Choice choice) {
        return Option.of(choice.code(), words.in(choice.label()), "");
    }

    Unit unit(FormDefinition form, String code) {
        return words.quantities(form).stream()
                .filter(quantity -> quantity.code().equals(code))
                .map(Quantity::unit)
                .findFirst()
                .orElse(Unit.NUMBER);
    }

    static boolean isQuantity(String code) {
        return code.startsWith("q.") || code.startsWith("sum.");
    }
}
