package se.delmos.statsbidrag.forms.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormDefinition.Section;

/** Takes questions of one form into another. An id that is taken gets a number; a meaning that the form has is left out. */
public final class Reuse {

    private Reuse() {}

    /** Takes a question to the end of a section. Its condition comes along where the form asks what it hangs on. */
    public static Edit question(Question question, String section) {
        return form -> Edit.add(section, fitted(question, form, ids(form))).apply(form);
    }

    /** Takes a whole section to the end of the form. */
    public static Edit section(Section section) {
        return form -> {
            var taken = ids(form);
            var questions = new ArrayList<Question>();
            for (var question : section.questions()) {
                var own = fitted(question, form, taken);
                taken.add(own.id());
                questions.add(own);
            }
            var id = NewId.of(
                    section.id(), form.sections().stream().map(Section::id).toList());
            var part = new Section(id, section.title(), section.help(), Optional.empty(), questions);
            return Edit.add(part).apply(form);
        };
    }

    private static Question fitted(Question question, FormDefinition form, List<String> taken) {
        var known = question.when().filter(when -> taken.containsAll(when.questions()));
        return QuestionDraft.of(question)
                .id(NewId.of(question.id(), taken))
                .when(known)
                .meaning(question.meaning()
                        .filter(meaning -> form.question(meaning).isEmpty()))
                .done();
    }

    private static List<String> ids(FormDefinition form) {
        return new ArrayList<>(form.questions().map(Question::id).toList());
    }
}
