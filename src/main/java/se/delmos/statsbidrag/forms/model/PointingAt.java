package se.delmos.statsbidrag.forms.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.delmos.statsbidrag.forms.Condition;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Check;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormDefinition.Section;

/**
 * What in a form speaks of some of its questions, and has to be changed when they are taken away.
 *
 * @param sections those whose condition does
 * @param questions those whose condition does
 * @param calculations those whose formula does
 * @param checks those that compare one of the questions, or are told at one
 */
public record PointingAt(
        List<Section> sections, List<Question> questions, List<Question> calculations, List<Check> checks) {

    /** Returns what speaks of a question. */
    public static PointingAt question(FormDefinition form, String question) {
        return of(form, Set.of(question), Set.of());
    }

    /** Returns what outside a section speaks of a question in it. */
    public static PointingAt section(FormDefinition form, Section section) {
        var own = section.questions().stream().map(Question::id).collect(Collectors.toUnmodifiableSet());
        return of(form, own, Set.of(section.id()));
    }

    private static PointingAt of(FormDefinition form, Set<String> gone, Set<String> goneSections) {
        return new PointingAt(
                form.sections().stream()
                        .filter(section -> !goneSections.contains(section.id()) && reads(section.when(), gone))
                        .toList(),
                form.questions()
                        .filter(question -> !gone.contains(question.id()) && reads(question.when(), gone))
                        .toList(),
                form.questions()
                        .filter(question -> !gone.contains(question.id()) && isWorkedOutOf(question, gone))
                        .toList(),
                form.checks().stream()
                        .filter(check -> gone.contains(check.at()) || reads(Optional.of(check.when()), gone))
                        .toList());
    }

    private static boolean reads(Optional<Condition> when, Set<String> gone) {
        return when.filter(condition -> condition.questions().stream().anyMatch(gone::contains))
                .isPresent();
    }

    private static boolean isWorkedOutOf(Question question, Set<String> gone) {
        return question.formula()
                .filter(formula -> formula.questions().stream().anyMatch(gone::contains))
                .isPresent();
    }
}
