package se.delmos.statsbidrag.forms.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Check;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormDefinition.Section;
import se.delmos.statsbidrag.kernel.NotFound;

/** One change of a form's draft: from what it asks to what it is to ask. Refuses with not-found what is not there. */
@FunctionalInterface
public interface Edit {

    FormDefinition apply(FormDefinition form);

    /** Returns both changes as one. */
    default Edit then(Edit next) {
        return form -> next.apply(apply(form));
    }

    /** Changes the title, the kind and the source; the parts stay. */
    static Edit frame(FormDefinition frame) {
        return form -> new FormDefinition(
                form.schema(), frame.kind(), frame.title(), frame.source(), form.sections(), form.checks());
    }

    static Edit add(Section section) {
        return form -> withSections(form, appended(form.sections(), section));
    }

    static Edit section(String id, UnaryOperator<Section> change) {
        return form -> withSections(
                form, changed(form.sections(), section -> section.id().equals(id), id, change));
    }

    static Edit removeSection(String id) {
        return form -> withSections(
                form, without(form.sections(), section -> section.id().equals(id)));
    }

    /** Moves a section one step up or down; at the end it stays. */
    static Edit moveSection(String id, boolean up) {
        return form -> withSections(
                form, moved(form.sections(), section -> section.id().equals(id), up));
    }

    static Edit add(String section, Question question) {
        return section(section, part -> withQuestions(part, appended(part.questions(), question)));
    }

    static Edit question(String id, UnaryOperator<Question> change) {
        return inSectionOf(id, questions -> changed(questions, is(id), id, change));
    }

    static Edit removeQuestion(String id) {
        return inSectionOf(id, questions -> without(questions, is(id)));
    }

    /** Moves a question one step up or down within its section. */
    static Edit moveQuestion(String id, boolean up) {
        return inSectionOf(id, questions -> moved(questions, is(id), up));
    }

    /** Moves a question to the end of another section. */
    static Edit moveQuestion(String id, String section) {
        return form -> {
            var question = form.question(id).orElseThrow(() -> new NotFound(id));
            return add(section, question).apply(removeQuestion(id).apply(form));
        };
    }

    static Edit add(Check check) {
        return form -> withChecks(form, appended(form.checks(), check));
    }

    static Edit check(String id, UnaryOperator<Check> change) {
        return form ->
                withChecks(form, changed(form.checks(), check -> check.id().equals(id), id, change));
    }

    static Edit removeCheck(String id) {
        return form ->
                withChecks(form, without(form.checks(), check -> check.id().equals(id)));
    }

    /** Moves a part of a list one step; at the end it stays. */
    static <T> List<T> moved(List<T> parts, Predicate<T> which, boolean up) {
        var list = new ArrayList<>(parts);
        for (int at = 0; at < parts.size(); at++) {
            var to = up ? at - 1 : at + 1;
            if (which.test(parts.get(at)) && to >= 0 && to < parts.size()) {
                list.set(to, parts.get(at));
                list.set(at, parts.get(to));
                return list;
            }
        }
        return list;
    }

    private static Edit inSectionOf(String question, Function<List<Question>, List<Question>> change) {
        return form -> {
            var section = form.sectionOf(question).orElseThrow(() -> new NotFound(question));
            return section(section.id(), part -> withQuestions(part, change.apply(part.questions())))
                    .apply(form);
        };
    }

    private static Predicate<Question> is(String id) {
        return question -> question.id().equals(id);
    }

    private static <T> List<T> appended(List<T> parts, T part) {
        var list = new ArrayList<>(parts);
        list.add(part);
        return list;
    }

    private static <T> List<T> without(List<T> parts, Predicate<T> which) {
        return parts.stream().filter(which.negate()).toList();
    }

    private static <T> List<T> changed(List<T> parts, Predicate<T> which, String id, UnaryOperator<T> change) {
        if (parts.stream().noneMatch(which)) {
            throw new NotFound(id);
        }
        return parts.stream()
                .map(part -> which.test(part) ? change.apply(part) : part)
                .toList();
    }

    private static FormDefinition withSections(FormDefinition form, List<Section> sections) {
        return new FormDefinition(form.schema(), form.kind(), form.title(), form.source(), sections, form.checks());
    }

    private static FormDefinition withChecks(FormDefinition form, List<Check> checks) {
        return new FormDefinition(form.schema(), form.kind(), form.title(), form.source(), form.sections(), checks);
    }

    private static Section withQuestions(Section section, List<Question> questions) {
        return new Section(section.id(), section.title(), section.help(), section.when(), questions);
    }
}
