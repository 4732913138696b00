package se.delmos.statsbidrag.forms.model;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormDefinition.Section;

/** The paths under which answers are kept, each on its own. */
public final class Paths {

    public static final List<String> PERIOD = List.of("from", "to");
    public static final List<String> PERSON = List.of("name", "email", "phone");

    private Paths() {}

    /** Returns the paths of a section, with a table's rows as the answers have them. */
    public static List<String> of(Section section, UnaryOperator<String> answers) {
        return section.questions().stream()
                .flatMap(question -> of(question, answers))
                .toList();
    }

    /** Returns the paths of a question; a calculated value has none. */
    public static Stream<String> of(Question question, UnaryOperator<String> answers) {
        var id = question.id();
        return switch (question.type()) {
            case PERIOD -> PERIOD.stream().map(part -> id + "." + part);
            case PERSON -> PERSON.stream().map(part -> id + "." + part);
            case TABLE ->
                Stream.concat(
                        Stream.of(id), Reading.codes(answers.apply(id)).stream().flatMap(row -> cells(question, row)));
            case BUDGET ->
                question.rows().stream()
                        .flatMap(row -> question.fundings().stream()
                                .map(funding -> cell(question, row.code(), funding.code())));
            case CALCULATED -> Stream.of();
            default -> Stream.of(id);
        };
    }

    public static String cell(Question grid, String row, String column) {
        return grid.id() + "." + row + "." + column;
    }

    private static Stream<String> cells(Question table, String row) {
        return table.columns().stream().map(column -> cell(table, row, column.id()));
    }
}
