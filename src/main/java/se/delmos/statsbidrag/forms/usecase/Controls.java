package se.delmos.statsbidrag.forms.usecase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.delmos.statsbidrag.forms.FormDefinition.Choice;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormPage.Control;
import se.delmos.statsbidrag.forms.FormPage.Grid;
import se.delmos.statsbidrag.forms.FormPage.GridRow;
import se.delmos.statsbidrag.forms.FormPage.Pick;
import se.delmos.statsbidrag.forms.FormPage.Sums;
import se.delmos.statsbidrag.forms.FormPage.Total;
import se.delmos.statsbidrag.forms.QuestionType;
import se.delmos.statsbidrag.forms.model.Filled;
import se.delmos.statsbidrag.forms.model.Paths;
import se.delmos.statsbidrag.forms.model.Reading;
import se.delmos.statsbidrag.forms.usecase.PageWords.Words;

/** What a question is answered with, and how its answer reads. */
final class Controls {

    private static final Grid NONE = new Grid(List.of(), List.of(), "", false, List.of());

    private final Filled filled;
    private final Map<String, String> errors;
    private final Words words;
    private final AnswerTexts texts;

    Controls(Filled filled, Map<String, String> errors, Words words) {
        this.filled = filled;
        this.errors = errors;
        this.words = words;
        this.texts = new AnswerTexts(filled, words);
    }

    Locale locale() {
        return words.locale();
    }

    /** Returns the answer as people read it. */
    String answer(Question question) {
        return texts.of(question);
    }

    /** Returns the answer as a table of amounts; empty for all but a budget. */
    Sums sums(Question question) {
        return texts.sums(question);
    }

    List<Control> of(Question question) {
        return switch (question.type()) {
            case PERIOD -> parts(question, Paths.PERIOD, "date");
            case PERSON -> parts(question, Paths.PERSON, "short-text");
            case TABLE, BUDGET, CALCULATED -> List.of();
            default -> List.of(control(question, question.id(), question.label().in(locale())));
        };
    }

    private List<Control> parts(Question question, List<String> names, String type) {
        return names.stream()
                .map(name -> {
                    var path = question.id() + "." + name;
                    var label = words.of("forms.part." + name);
                    var needed = !"phone".equals(name);
                    return new Control(path, type, label, needed, dayOr(type, path), error(path), 200, List.of());
                })
                .toList();
    }

    private Control control(Question question, String path, String label) {
        var type = question.type() == QuestionType.AREA
                ? "short-text"
                : question.type().code();
        return new Control(
                path,
                type,
                label,
                question.required(),
                dayOr(type, path),
                error(path),
                question.most(),
                picks(question, path));
    }

    /** A day that can be read is written as a browser's own day field wants it. */
    private String dayOr(String type, String path) {
        var typed = filled.typed(path);
        return QuestionType.DATE.code().equals(type)
                ? Reading.day(typed).map(Object::toString).orElse(typed)
                : typed;
    }

    private List<Pick> picks(Question question, String path) {
        var typed = Reading.codes(filled.text(path));
        return switch (question.type()) {
            case YES_NO -> List.of(pick("yes", typed), pick("no", typed));
            case DECLARATION -> List.of(pick("yes", typed));
            default ->
                question.type().isChoice()
                        ? filled.options(question).stream()
                                .map(option -> new Pick(
                                        option.code(), option.label().in(locale()), typed.contains(option.code())))
                                .toList()
                        : List.of();
        };
    }

    private Pick pick(String code, List<String> typed) {
        return new Pick(code, words.of("forms." + code), typed.contains(code));
    }

    Grid grid(Question question) {
        return switch (question.type()) {
            case TABLE -> table(question);
            case BUDGET -> budget(question);
            default -> NONE;
        };
    }

    private Grid table(Question table) {
        var keys = filled.rows(table);
        var rows = IntStream.range(0, keys.size())
                .mapToObj(at -> {
                    var label = words.of("forms.row", table.label().in(locale()), at + 1);
                    return new GridRow(keys.get(at), label, cells(table, keys.get(at)));
                })
                .toList();
        var totals = table.columns().stream()
                .filter(column -> column.type() == QuestionType.MONEY || column.type() == QuestionType.NUMBER)
                .map(column -> total(table, column.id(), column.label().in(locale())))
                .toList();
        return new Grid(heads(table), rows, String.join(",", keys), keys.size() >= table.most(), totals);
    }

    private List<String> heads(Question table) {
        return table.columns().stream()
                .map(column -> column.label().in(locale()))
                .toList();
    }

    private List<Control> cells(Question table, String row) {
        return table.columns().stream()
                .map(column -> control(
                        column,
                        Paths.cell(table, row, column.id()),
                        column.label().in(locale())))
                .toList();
    }

    private Grid budget(Question budget) {
        var rows = budget.rows().stream().map(row -> budgetRow(budget, row)).toList();
        var totals = new ArrayList<Total>();
        budget.fundings()
                .forEach(funding ->
                        totals.add(total(budget, funding.code(), words.of("forms.funding." + funding.code()))));
        if (totals.size() > 1) {
            totals.add(total(budget, "", words.of("forms.funding.all")));
        }
        var heads = budget.fundings().stream()
                .map(funding -> words.of("forms.funding." + funding.code()))
                .toList();
        return new Grid(heads, rows, "", false, totals);
    }

    private GridRow budgetRow(Question budget, Choice row) {
        var label = row.label().in(locale());
        var cells = budget.fundings().stream()
                .map(funding -> {
                    var path = Paths.cell(budget, row.code(), funding.code());
                    var name = label + ", " + words.of("forms.funding." + funding.code());
                    return new Control(path, "money", name, true, filled.typed(path), error(path), 40, List.of());
                })
                .toList();
        return new GridRow(row.code(), label, cells);
    }

    private Total total(Question grid, String part, String label) {
        var money = grid.type() == QuestionType.BUDGET
                || grid.column(part).stream().anyMatch(column -> column.type() == QuestionType.MONEY);
        Optional<BigDecimal> sum = filled.calculation().sum(grid, part);
        var of = part.isEmpty() ? grid.id() : grid.id() + "." + part;
        return new Total(of, label, texts.quantity(sum.orElse(BigDecimal.ZERO), money ? "money" : "number"));
    }

    private String error(String path) {
        return errors.getOrDefault(path, "");
    }
}
