package se.delmos.statsbidrag.forms.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.QuestionType;

/**
 * Where a person goes on after a button that changed the rows of a table or the files of a question: in the new row, beside the
 * one that is gone, or at the question.
 */
public final class Landing {

    private final Filled after;
    private final Map<String, List<String>> sent;

    public Landing(Filled after, Map<String, List<String>> sent) {
        this.after = after;
        this.sent = sent;
    }

    /** Returns the id of the place on the page; empty where no such button was pressed. */
    public Optional<String> id() {
        return pressed("add")
                .flatMap(table -> table(table).map(this::inNewRow).stream())
                .findFirst()
                .or(() -> pressed("remove")
                        .flatMap(row -> table(row).map(table -> beside(table, row)).stream())
                        .findFirst())
                .or(() -> Stream.concat(pressed("upload"), pressed("take-away").map(file -> file.split(" ", 2)[0]))
                        .filter(this::takesFiles)
                        .map(path -> path + "-question")
                        .findFirst());
    }

    private boolean takesFiles(String path) {
        return after.question(path)
                .filter(question -> question.type() == QuestionType.FILE)
                .isPresent();
    }

    private Stream<String> pressed(String button) {
        return sent.getOrDefault(button, List.of()).stream();
    }

    private Optional<Question> table(String path) {
        return after.question(FormDefinition.questionOf(path))
                .filter(question -> question.type() == QuestionType.TABLE);
    }

    private String inNewRow(Question table) {
        var rows = after.rows(table);
        return rows.isEmpty()
                ? table.id()
                : Paths.cell(
                        table, rows.get(rows.size() - 1), table.columns().get(0).id());
    }

    /** The row that follows moves up to where the pressed button was; after the last, it is the one before. */
    private String beside(Question table, String gone) {
        var before = sent.getOrDefault(table.id(), List.of()).stream()
                .flatMap(keys -> Reading.codes(keys).stream())
                .map(key -> table.id() + "." + key)
                .toList();
        var at = before.indexOf(gone);
        if (at < 0) {
            return table.id();
        }
        var nearest = new ArrayList<>(before.subList(0, at));
        Collections.reverse(nearest);
        nearest.addAll(0, before.subList(at + 1, before.size()));
        nearest.retainAll(
                after.rows(table).stream().map(key -> table.id() + "." + key).toList());
        return nearest.isEmpty() ? table.id() : nearest.get(0);
    }
}
