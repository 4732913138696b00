package se.delmos.statsbidrag.forms;

import java.util.List;
import java.util.stream.Stream;

/**
 * A section of a form as the fragment {@code forms/questions :: questions(page)} draws it, in one language. Texts that are not
 * there are empty. Names and ids of the controls are the paths of the answers.
 *
 * @param shown whether the section is asked at all, with the answers as they are
 * @param known the answers of other sections that this one depends on, as JSON for the script
 * @param errors what is said at the answers, in order, for an error summary
 */
public record FormPage(
        String section,
        String title,
        String help,
        boolean shown,
        List<Asked> questions,
        String known,
        List<PageError> errors) {

    /** Returns the questions that are asked with the answers as they are, for reading. */
    public Stream<Asked> visible() {
        return questions.stream().filter(question -> shown && !question.hidden());
    }

    /** A sentence, and the path of the control that it speaks of. */
    public record PageError(String path, String sentence) {}

    /**
     * One question.
     *
     * @param type the code of its type
     * @param hidden whether its condition does not hold, so that it is out of sight
     * @param when its condition as JSON for the script, empty where it is always asked
     * @param controls what it is answered with: one control, two for a period, three for a person, none for a grid
     * @param grid the rows of a table or a budget; empty for all else
     * @param text the statement of a declaration
     * @param formula how a calculated value is worked out, as JSON for the script
     * @param unit what a calculated value is of: {@code money}, {@code number} or {@code percent}
     * @param answer the answer as people read it, line by line; empty where there is none
     * @param sums the same of a budget, to be read as a table
     */
    public record Asked(
            String id,
            String type,
            String label,
            String help,
            boolean required,
            boolean hidden,
            String when,
            String error,
            List<Control> controls,
            Grid grid,
            String text,
            String formula,
            String unit,
            String answer,
            Sums sums) {

        /** Tells whether it is worked out of other answers. */
        public boolean calculated() {
            return !formula.isEmpty();
        }

        /** Returns the only control of a question that has one. */
        public Control control() {
            return controls.get(0);
        }
    }

    /**
     * Something to type or choose in.
     *
     * @param error what is wrong with the answer, empty where nothing is
     * @param limit the most characters of a text
     */
    public record Control(
            String path,
            String type,
            String label,
            boolean required,
            String value,
            String error,
            int limit,
            List<Pick> picks) {

        public boolean isWrong() {
            return !error.isEmpty();
        }
    }

    /** Something to choose. */
    public record Pick(String code, String text, boolean chosen) {}

    /**
     * The rows of a table or of a budget.
     *
     * @param keys the value of the field that keeps the order of a table's rows
     * @param full whether no more rows can be added
     * @param totals the sums below the columns: of each column that can be summed
     */
    public record Grid(List<String> heads, List<GridRow> rows, String keys, boolean full, List<Total> totals) {}

    /**
     * The amounts that a budget was answered with, written out: the rows that have some, and the sums below more than one row.
     *
     * @param heads where the money comes from, a column each
     */
    public record Sums(List<String> heads, List<SumRow> rows, List<String> totals) {

        public static final Sums NONE = new Sums(List.of(), List.of(), List.of());
    }

    /** A cost, and its amount in each column; empty where there is none. */
    public record SumRow(String label, List<String> amounts) {}

    /** A row: its key, what it is called, and its cells. */
    public record GridRow(String key, String label, List<Control> cells) {}

    /** A sum below a column: what it is the sum of, for the script, and its text; both empty below a column without. */
    public record Total(String of, String label, String text) {}
}
