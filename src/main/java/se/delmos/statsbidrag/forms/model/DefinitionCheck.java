package se.delmos.statsbidrag.forms.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormDefinition.Section;

/**
 * Finds what is wrong with a form before anybody fills it in: what can be published has no faults. The shape of the JSON
 * is the schema's matter; here is what a schema cannot say.
 */
public final class DefinitionCheck {

    public static final int MOST_QUESTIONS = 200;

    private final FormDefinition form;
    private final List<DefinitionFault> faults = new ArrayList<>();

    private DefinitionCheck(FormDefinition form) {
        this.form = form;
    }

    /** Returns the faults in the order of the form. */
    public static List<DefinitionFault> faults(FormDefinition form) {
        var check = new DefinitionCheck(form);
        check.form();
        check.sections();
        check.faults.addAll(new MeaningCheck(form).faults());
        check.faults.addAll(new ConditionCheck(form).faults());
        return List.copyOf(check.faults);
    }

    private void form() {
        if (form.title().sv().isBlank()) {
            fault("", "", "no-title");
        }
        if (form.sections().isEmpty()) {
            fault("", "", "no-sections");
        }
        if (form.questions().count() > MOST_QUESTIONS) {
            fault("", "", "too-many-questions", MOST_QUESTIONS);
        }
    }

    private void sections() {
        var sections = new HashSet<String>();
        var questions = new HashSet<String>();
        for (var section : form.sections()) {
            id(section.id(), sections, section.id(), "");
            if (section.title().sv().isBlank()) {
                fault(section.id(), "", "no-section-title");
            }
            if (section.questions().isEmpty()) {
                fault(section.id(), "", "no-questions");
            }
            for (var question : section.questions()) {
                id(question.id(), questions, section.id(), question.id());
                question(section, question);
            }
        }
        var checks = new HashSet<String>();
        form.checks().forEach(check -> id(check.id(), checks, "", check.id()));
    }

    private void id(String id, Set<String> known, String section, String question) {
        if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            fault(section, question, "id-form", id);
        } else if (!known.add(id)) {
            fault(section, question, "id-twice", id);
        }
    }

    private void question(Section section, Question question) {
        new QuestionCheck(question)
                .reasons()
                .forEach((reason, arguments) ->
                        faults.add(new DefinitionFault(section.id(), question.id(), reason, arguments)));
    }

    private void fault(String section, String question, String reason, Object... arguments) {
        faults.add(new DefinitionFault(section, question, reason, List.of(arguments)));
    }
}
