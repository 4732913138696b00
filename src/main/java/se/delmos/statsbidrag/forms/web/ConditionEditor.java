package se.delmos.statsbidrag.forms.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.forms.Condition;
import se.delmos.statsbidrag.forms.Condition.Operator;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Choice;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.QuestionType;
import se.delmos.statsbidrag.forms.model.FlatCondition;
import se.delmos.statsbidrag.forms.model.FlatCondition.Line;
import se.delmos.statsbidrag.forms.model.Quantity;
import se.delmos.statsbidrag.forms.model.Reading;
import se.delmos.statsbidrag.forms.model.Unit;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** Builds conditions of lines: a question, an operator, a value. */
@Component
class ConditionEditor {

    /** The refusal of a figure that cannot be read: its text, and the place of its line among all. */
    static final String FIGURE = "designer.condition.figure";

    /** The button that takes away a condition that lines cannot say. */
    private static final String CLEAR = "condition:clear";

    /** The field that tells that the page showed the condition's lines. */
    private static final String LINES = "lines";

    /** How many groups can stand in each other. */
    private static final int DEEPEST = 2;

    private final DesignerWords words;

    ConditionEditor(DesignerWords words) {
        this.words = words;
    }

    /** Returns a condition as the designer's page shows it; questions of the own place are not offered. */
    ConditionLines lines(FormDefinition form, Optional<Condition> when, List<String> own) {
        return lines(form, when, own, when.map(FlatCondition::of).orElse(Optional.of(FlatCondition.empty())));
    }

    /** Returns the lines and groups as a page sent them, whether they can be read or not; the sentence is that of before. */
    ConditionLines typed(FormDefinition form, Optional<Condition> before, List<String> own, Posted posted) {
        if (!posted.has(LINES)) {
            return lines(form, before, own);
        }
        var sent = new PostedCondition(posted.without("act"), at -> sent(posted, at), Optional.empty()).read();
        return lines(form, before, own, Optional.of(sent));
    }

    private ConditionLines lines(
            FormDefinition form, Optional<Condition> said, List<String> own, Optional<FlatCondition> flat) {
        var sentence = said.map(condition -> words.condition(form, condition)).orElse("");
        var groups = new ArrayList<ConditionLines.Group>();
        flat.ifPresent(whole -> collect(form, whole, "", groups));
        return new ConditionLines(
                flat.isPresent(),
                sentence,
                groups,
                subjects(form, own),
                groups.stream().flatMap(this::places).toList());
    }

    private void collect(FormDefinition form, FlatCondition flat, String address, List<ConditionLines.Group> groups) {
        var before = groups.stream().mapToInt(group -> group.rows().size()).sum();
        var rows = IntStream.range(0, flat.lines().size())
                .mapToObj(at -> row(form, before + at, flat.lines().get(at)))
                .toList();
        groups.add(new ConditionLines.Group(
                address, flat.any(), flat.lines().size() + flat.groups().size() > 1, rows));
        for (int at = 0; at < flat.groups().size(); at++) {
            var within = address.isEmpty() ? String.valueOf(at + 1) : address + "." + (at + 1);
            collect(form, flat.groups().get(at), within, groups);
        }
    }

    /** Returns where a new line can be put: in a group, or in a new group within it as long as it is not too deep. */
    private Stream<Option> places(ConditionLines.Group group) {
        var here = group.address().isEmpty()
                ? words.of("designer.condition.where.whole")
                : words.of("designer.condition.where.group", group.address());
        var anew = group.address().isEmpty()
                ? words.of("designer.condition.where.new")
                : words.of("designer.condition.where.new-within", group.address());
        var places = Stream.of(Option.of(group.address(), here, ""));
        return group.depth() < DEEPEST
                ? Stream.concat(places, Stream.of(Option.of(PostedCondition.NEW + group.address(), anew, "")))
                : places;
    }

    /** Returns everything a condition can speak of. */
    List<Option> subjects(FormDefinition form, List<String> own) {
        var offered = words.quantities(form).stream()
                .filter(quantity -> own.stream().noneMatch(quantity::isOf))
                .toList();
        var questions = form.questions()
                .filter(question -> !own.contains(question.id()) && question.type() != QuestionType.CALCULATED)
                .map(question -> Option.of(
                        question.id(),
                        offered.stream().anyMatch(quantity -> quantity.isOf(question.id()))
                                ? words.of("designer.subject.answered", words.label(form, question.id()))
                                : words.label(form, question.id()),
                        ""));
        return Stream.concat(questions, offered.stream().map(this::subject)).toList();
    }

    private Option subject(Quantity quantity) {
        var size = quantity.unit() == Unit.MONEY ? "designer.subject.amount" : "designer.subject.number";
        return Option.of(quantity.code(), words.of(size, words.in(quantity.label())), "");
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

    /** Returns what a page makes of a condition. What it did not show of it stays as it is. */
    Optional<Condition> changed(FormDefinition form, Optional<Condition> before, Posted posted) {
        if (posted.first("act").equals(CLEAR)) {
            return Optional.empty();
        }
        return posted.has(LINES) ? read(form, posted) : before;
    }

    /** Returns the place on the page to come back to: the condition, where one of its own buttons was pressed. */
    static String anchor(Posted posted) {
        return posted.first("act").matches("(condition|group):.*") ? "#villkor" : "";
    }

    /** Reads the lines and groups that a page sent: those that are there, without the removed one, with the added one. */
    Optional<Condition> read(FormDefinition form, Posted posted) {
        var added = posted.optional("new").map(subject -> first(form, subject));
        return new PostedCondition(posted, at -> line(form, posted, at), added)
                .read()
                .condition(code -> unit(form, code));
    }

    private Line line(FormDefinition form, Posted posted, int at) {
        var line = sent(posted, at);
        var figure = line.value();
        if (!isQuantity(line.subject()) || isQuantity(figure)) {
            return line;
        }
        var readable = unit(form, line.subject()) == Unit.MONEY
                ? Reading.money(figure).isPresent()
                : Reading.number(figure).isPresent();
        if (!readable) {
            throw new RuleViolation(FIGURE, figure, at);
        }
        return line;
    }

    private static Line sent(Posted posted, int at) {
        var subject = posted.cell("subject", at);
        var chosen = posted.cell("value", at);
        var value = isQuantity(subject) && chosen.isEmpty() ? posted.cell("figure", at) : chosen;
        return new Line(subject, posted.cell("operator", at), value);
    }

    private ConditionLines.Row row(FormDefinition form, int index, Line line) {
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
        var label = words.expression(form, Quantity.expression(line.subject()));
        return new ConditionLines.Row(
                index, line.subject(), label, operators, others, true, isQuantity(line.value()) ? "" : line.value());
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

    private Unit unit(FormDefinition form, String code) {
        return words.quantities(form).stream()
                .filter(quantity -> quantity.code().equals(code))
                .map(Quantity::unit)
                .findFirst()
                .orElse(Unit.NUMBER);
    }

    private static boolean isQuantity(String code) {
        return code.startsWith("q.") || code.startsWith("sum.");
    }
}
