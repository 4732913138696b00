package se.delmos.statsbidrag.forms.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormDefinition.Section;

/**
 * What differs between two versions of a form.
 *
 * @param changes question by question: added ones in the new order, then removed ones
 * @param frame whether titles, sections or checks differ besides
 */
public record Comparison(List<Change> changes, boolean frame) {

    /** What became of a question. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        MOVED
    }

    /**
     * One question that differs.
     *
     * @param touched whether answers that people have given are touched: they are no longer asked for, or are read as another thing
     */
    public record Change(Kind kind, Question question, boolean touched) {}

    public static Comparison of(FormDefinition before, FormDefinition after) {
        var old = byId(before);
        var changes = new ArrayList<Change>();
        after.questions().forEach(question -> {
            var was = old.get(question.id());
            if (was == null) {
                changes.add(new Change(Kind.ADDED, question, false));
            } else if (!was.equals(question)) {
                changes.add(new Change(Kind.CHANGED, question, isReadOtherwise(was, question)));
            } else if (!section(before, question).equals(section(after, question))) {
                changes.add(new Change(Kind.MOVED, question, false));
            }
        });
        var now = byId(after);
        before.questions()
                .filter(question -> !now.containsKey(question.id()))
                .forEach(question -> changes.add(new Change(Kind.REMOVED, question, true)));
        return new Comparison(List.copyOf(changes), !frame(before).equals(frame(after)));
    }

    public boolean isEmpty() {
        return changes.isEmpty() && !frame;
    }

    private static boolean isReadOtherwise(Question was, Question is) {
        return was.type() != is.type()
                || !was.optionsFrom().equals(is.optionsFrom())
                || !codes(is.options()).containsAll(codes(was.options()))
                || !codes(is.rows()).containsAll(codes(was.rows()))
                || !is.fundings().containsAll(was.fundings())
                || was.columns().stream()
                        .anyMatch(column -> is.column(column.id())
                                .map(other -> isReadOtherwise(column, other))
                                .orElse(true));
    }

    private static List<String> codes(List<FormDefinition.Choice> choices) {
        return choices.stream().map(FormDefinition.Choice::code).toList();
    }

    private static Map<String, Question> byId(FormDefinition form) {
        var questions = new LinkedHashMap<String, Question>();
        form.questions().forEach(question -> questions.putIfAbsent(question.id(), question));
        return questions;
    }

    private static String section(FormDefinition form, Question question) {
        return form.sectionOf(question.id()).map(Section::id).orElse("");
    }

    /** Returns the form without its questions, but with their order. */
    private static List<Object> frame(FormDefinition form) {
        var sections = form.sections().stream()
                .map(section -> List.of(section.id(), section.title(), section.help(), section.when(), order(section)))
                .toList();
        return List.of(form.kind(), form.title(), form.source(), form.checks(), sections);
    }

    private static List<String> order(Section section) {
        return section.questions().stream().map(Question::id).toList();
    }
}
