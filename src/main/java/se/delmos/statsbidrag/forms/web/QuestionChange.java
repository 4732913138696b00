package se.delmos.statsbidrag.forms.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.delmos.statsbidrag.forms.Expression;
import se.delmos.statsbidrag.forms.FormDefinition.Funding;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormDefinition.Text;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.forms.QuestionType;
import se.delmos.statsbidrag.forms.model.Edit;
import se.delmos.statsbidrag.forms.model.FlatFormula;
import se.delmos.statsbidrag.forms.model.MeaningColumns;
import se.delmos.statsbidrag.forms.model.NewId;
import se.delmos.statsbidrag.forms.model.QuestionDraft;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** What the page of a question sends, as a change of it. What the page does not show of a type stays as it is. */
record QuestionChange(Posted posted) implements UnaryOperator<Question> {

    /** Returns what was typed of it, for the page to show again: nothing moved, and no limit that cannot be read. */
    QuestionChange typed() {
        return new QuestionChange(posted.without("act").without("limit"));
    }

    /** Returns the change, or refuses where a row that is to be added says nothing, or a calculation is half chosen. */
    QuestionChange whole() {
        Stream.of("options", "rows", "columns").filter(posted::addsNothing).forEach(list -> {
            throw new RuleViolation(Refused.ENTRY + list);
        });
        chosen().ifPresent(QuestionChange::refuseHalf);
        return this;
    }

    private static void refuseHalf(FlatFormula formula) {
        formula.missing().ifPresent(place -> {
            throw new RuleViolation(Refused.PART, place);
        });
        formula.superfluous().ifPresent(place -> {
            throw new RuleViolation(Refused.PART_TOO_MANY, place);
        });
    }

    @Override
    public Question apply(Question question) {
        var meaning = posted.optional("meaning").flatMap(Meaning::of);
        var draft = QuestionDraft.of(question)
                .texts(posted.text("label"), posted.optionalText("help"), statement(question))
                .required(posted.has("required"))
                .meaning(meaning);
        switch (question.type()) {
            case SHORT_TEXT, LONG_TEXT, AREA -> draft.limit(limit());
            case ONE_OF, MANY_OF -> draft.options(posted.choices("options"), posted.optional("optionsFrom"));
            case TABLE -> draft.limit(limit()).columns(MeaningColumns.completed(columns(question), meaning));
            case BUDGET -> draft.rows(posted.choices("rows")).funding(funding());
            case CALCULATED -> draft.required(false).formula(formula(question));
            default -> {}
        }
        return draft.done();
    }

    private Optional<Text> statement(Question question) {
        return question.type() == QuestionType.DECLARATION ? posted.optionalText("text") : question.text();
    }

    private Optional<Integer> limit() {
        var typed = posted.first("limit").replaceAll("[\\s\\p{Z}]", "");
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (!typed.matches("[0-9]{1,5}") || Integer.parseInt(typed) < 1 || Integer.parseInt(typed) > 20_000) {
            throw new RuleViolation(Refused.LIMIT, posted.first("limit"));
        }
        return Optional.of(Integer.valueOf(typed));
    }

    private List<Funding> funding() {
        return posted.all("funding").stream()
                .flatMap(code -> Funding.of(code).stream())
                .filter(funding -> funding != Funding.APPLIED)
                .toList();
    }

    /** Returns the calculation as it was chosen, whole or not, where the page asked for one. */
    Optional<FlatFormula> chosen() {
        return posted.optional("operation").map(operation -> new FlatFormula(operation, posted.all("part")));
    }

    /** What is put together in a way that the page cannot show stays until something is chosen in its place. */
    private Optional<Expression> formula(Question question) {
        var shown =
                question.formula().map(FlatFormula::of).map(Optional::isPresent).orElse(true);
        var chosen = chosen().flatMap(FlatFormula::formula);
        return chosen.isPresent() || shown && posted.has("operation") ? chosen : question.formula();
    }

    private List<Question> columns(Question table) {
        var taken = new ArrayList<>(posted.all("columns-code"));
        var columns = IntStream.range(0, posted.all("columns-code").size())
                .filter(at -> !posted.cell("columns-code", at).isEmpty()
                        || !posted.cell("columns-sv", at).isEmpty())
                .mapToObj(at -> column(table, at, taken))
                .toList();
        return acted(columns);
    }

    private Question column(Question table, int at, List<String> taken) {
        var label = new Text(posted.cell("columns-sv", at), posted.cell("columns-en", at));
        var type = QuestionType.of(posted.cell("columns-type", at)).orElse(QuestionType.SHORT_TEXT);
        var code = posted.cell("columns-code", at);
        var id = code.isEmpty() ? NewId.of(label.sv(), taken) : code;
        taken.add(id);
        var before = table.column(id)
                .filter(column -> column.type() == type)
                .map(QuestionDraft::of)
                .orElseGet(() -> new QuestionDraft(id, type, label));
        var help = table.column(id).flatMap(Question::help);
        var required = posted.all("columns-required").contains(Integer.toString(at));
        return before.texts(label, help, Optional.empty()).required(required).done();
    }

    private List<Question> acted(List<Question> columns) {
        var act = posted.first("act").split(":", -1);
        if (act.length != 3 || !"columns".equals(act[0])) {
            return columns;
        }
        return switch (act[1]) {
            case "up" -> Edit.moved(columns, column -> column.id().equals(act[2]), true);
            case "down" -> Edit.moved(columns, column -> column.id().equals(act[2]), false);
            default ->
                columns.stream().filter(column -> !column.id().equals(act[2])).toList();
        };
    }
}
