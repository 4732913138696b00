package se.delmos.statsbidrag.forms.web;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.forms.Condition;
import se.delmos.statsbidrag.forms.FormDefinition;
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

    /** The refusal of a line that compares with a figure and with an answer: the figure, and the place of its line. */
    static final String BOTH = "designer.condition.both";

    private static final String ADD = "condition:add";

    /** The button that takes away a condition that lines cannot say. */
    private static final String CLEAR = "condition:clear";

    /** The field that tells that the page showed the condition's lines. */
    private static final String LINES = "lines";

    /** How many groups can stand in each other. */
    private static final int DEEPEST = 2;

    private final DesignerWords words;
    private final ConditionRows rows;

    ConditionEditor(DesignerWords words) {
        this.words = words;
        this.rows = new ConditionRows(words);
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

    /** Tells whether a line is to be added or taken away, so that the condition is not yet to be saved. */
    static boolean isAtWork(Posted posted) {
        return posted.optional("new").isPresent()
                || posted.has("act") && !posted.first("act").equals(ADD);
    }

    /** Returns the condition of a check, which asks about at least one answer, or refuses. */
    static Condition needed(Optional<Condition> when) {
        return when.orElseThrow(() -> new RuleViolation(Refused.SUBJECT));
    }

    /** Returns the lines and groups of a condition that nobody has saved yet. */
    ConditionLines begun(FormDefinition form, Posted posted) {
        var added = posted.optional("new").map(subject -> rows.first(form, subject));
        var sent = new PostedCondition(posted, at -> sent(posted, at), added).read();
        return lines(form, Optional.empty(), List.of(), Optional.of(sent));
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
        var own = IntStream.range(0, flat.lines().size())
                .mapToObj(at -> rows.row(form, before + at, flat.lines().get(at)))
                .toList();
        groups.add(new ConditionLines.Group(
                address, flat.any(), flat.lines().size() + flat.groups().size() > 1, own));
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
    private List<Option> subjects(FormDefinition form, List<String> own) {
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

    /** Returns what a page makes of a condition. What it did not show of it stays as it is. */
    Optional<Condition> changed(FormDefinition form, Optional<Condition> before, Posted posted) {
        if (posted.first("act").equals(CLEAR)) {
            return Optional.empty();
        }
        return posted.has(LINES) ? read(form, posted) : before;
    }

    /** Reads the lines and groups that a page sent: those that are there, without the removed one, with the added one. */
    Optional<Condition> read(FormDefinition form, Posted posted) {
        refuseIf(posted.first("act").equals(ADD) && posted.first("new").isEmpty(), Refused.CONDITION);
        var added = posted.optional("new").map(subject -> rows.first(form, subject));
        return new PostedCondition(posted, at -> line(form, posted, at), added)
                .read()
                .condition(code -> rows.unit(form, code));
    }

    private Line line(FormDefinition form, Posted posted, int at) {
        var line = sent(posted, at);
        var figure = line.value();
        if (!posted.cell("value", at).isEmpty() && !posted.cell("value", at).equals(figure)) {
            throw new RuleViolation(BOTH, figure, at);
        }
        if (!ConditionRows.isQuantity(line.subject()) || ConditionRows.isQuantity(figure)) {
            return line;
        }
        var readable = rows.unit(form, line.subject()) == Unit.MONEY
                ? Reading.money(figure).isPresent()
                : Reading.number(figure).isPresent();
        if (!readable) {
            throw new RuleViolation(FIGURE, figure, at);
        }
        return line;
    }

    /**
     * What was typed stands before what was chosen: it is the harder of the two to say again. A figure that only stood there when an
     * answer was chosen was not typed.
     */
    private static Line sent(Posted posted, int at) {
        var subject = posted.cell("subject", at);
        var stood = posted.cell("figure", at).equals(posted.cell("figure-was", at))
                && !posted.cell("value", at).isEmpty();
        var figure = ConditionRows.isQuantity(subject) && !stood ? posted.cell("figure", at) : "";
        return new Line(subject, posted.cell("operator", at), figure.isEmpty() ? posted.cell("value", at) : figure);
    }
}
