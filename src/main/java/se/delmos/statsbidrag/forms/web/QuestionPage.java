package se.delmos.statsbidrag.forms.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Funding;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormDefinition.Text;
import se.delmos.statsbidrag.forms.QuestionType;
import se.delmos.statsbidrag.forms.model.FlatFormula;
import se.delmos.statsbidrag.forms.model.MeaningColumns;
import se.delmos.statsbidrag.forms.model.QuestionDraft;

/**
 * A question to change. Which parts are shown depends on its type.
 *
 * @param usually the limit where none is given
 */
record QuestionPage(
        Question question,
        String type,
        String typeText,
        Text help,
        Text statement,
        boolean limited,
        int usually,
        String section,
        List<Option> sections,
        List<Option> meanings,
        List<Option> sources,
        List<Option> funding,
        List<Column> columns,
        List<Option> newColumnTypes,
        List<Option> operations,
        List<List<Option>> parts,
        String formula) {

    private static final int PARTS = 6;
    private static final Text NONE = new Text("", "");

    static QuestionPage of(FormDefinition form, Question question, DesignerWords words) {
        return of(form, question, question.formula().flatMap(FlatFormula::of), words);
    }

    /** Returns the page of a question with a calculation as it was chosen, whole or not. */
    static QuestionPage of(FormDefinition form, Question question, Optional<FlatFormula> flat, DesignerWords words) {
        var section = form.sectionOf(question.id()).orElseThrow().id();
        return new QuestionPage(
                question,
                question.type().code(),
                words.of("designer.type." + question.type().code()),
                question.help().orElse(NONE),
                question.text().orElse(NONE),
                isLimited(question.type()),
                QuestionDraft.of(question).limit(Optional.empty()).done().most(),
                section,
                Choices.sections(form, words, section),
                Choices.meanings(words, question),
                Choices.sources(words, question.optionsFrom().orElse("")),
                List.of(funding(question, Funding.OWN, words), funding(question, Funding.OTHER, words)),
                question.columns().stream()
                        .map(column -> Column.of(column, MeaningColumns.isNeeded(column, question.meaning()), words))
                        .toList(),
                Choices.columnTypes(words, QuestionType.SHORT_TEXT.code()),
                operations(words, flat.map(FlatFormula::operation).orElse("add")),
                parts(form, question, flat.map(FlatFormula::parts).orElse(List.of()), words),
                question.formula()
                        .map(formula -> ConditionRows.capital(words.expression(form, formula)))
                        .orElse(""));
    }

    private static List<Option> operations(DesignerWords words, String chosen) {
        return Stream.of("add", "subtract", "share")
                .map(operation -> Option.of(operation, words.of("designer.operation." + operation), chosen))
                .toList();
    }

    private static boolean isLimited(QuestionType type) {
        return switch (type) {
            case SHORT_TEXT, LONG_TEXT, AREA, TABLE -> true;
            default -> false;
        };
    }

    private static Option funding(Question question, Funding funding, DesignerWords words) {
        var text = words.of("forms.funding." + funding.code());
        return new Option(funding.code(), text, question.funding().contains(funding));
    }

    private static List<List<Option>> parts(
            FormDefinition form, Question question, List<String> chosen, DesignerWords words) {
        return IntStream.range(0, Math.max(PARTS, chosen.size()))
                .mapToObj(at -> words.quantities(form).stream()
                        .filter(quantity -> !quantity.code().equals("q." + question.id()))
                        .map(quantity -> Option.of(
                                quantity.code(), words.in(quantity.label()), at < chosen.size() ? chosen.get(at) : ""))
                        .toList())
                .toList();
    }

    /**
     * A column of a table.
     *
     * @param needed whether a rule reads it, so that it stays
     */
    record Column(String id, Text label, boolean required, boolean needed, List<Option> types) {

        static Column of(Question column, boolean needed, DesignerWords words) {
            return new Column(
                    column.id(),
                    column.label(),
                    column.required(),
                    needed,
                    Choices.columnTypes(words, column.type().code()));
        }
    }
}
