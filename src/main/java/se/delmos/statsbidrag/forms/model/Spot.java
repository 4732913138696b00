package se.delmos.statsbidrag.forms.model;

import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormDefinition.Text;
import se.delmos.statsbidrag.forms.QuestionType;

/**
 * One place to answer: a question, a part of one, or a cell.
 *
 * @param question what the answer must satisfy: the question, or the column of a table
 * @param part the last word of the path where it is part of a question, else empty
 */
record Spot(Question question, String path, Text label, String part) {

    static Spot of(Question question) {
        return new Spot(question, question.id(), question.label(), "");
    }

    static Spot of(Question question, String part) {
        return new Spot(question, question.id() + "." + part, question.label(), part);
    }

    static Spot ofCell(Question table, String row, int number, Question column) {
        var numbered = table.label().with(" ", new Text(Integer.toString(number), Integer.toString(number)));
        return new Spot(column, Paths.cell(table, row, column.id()), numbered.with(": ", column.label()), column.id());
    }

    /** Returns the place on the page that a contradiction is told at. */
    static Spot first(Question question) {
        return switch (question.type()) {
            case PERIOD -> of(question, "to");
            case PERSON -> of(question, "name");
            default -> of(question);
        };
    }

    /** Returns the id of the question that the place belongs to: of the table, for a cell. */
    String asked() {
        return FormDefinition.questionOf(path);
    }

    boolean isMissing(Filled filled) {
        if (question.type() == QuestionType.DECLARATION) {
            return !"yes".equals(filled.text(path));
        }
        return filled.isEmpty(path);
    }
}
