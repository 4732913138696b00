package se.delmos.statsbidrag.forms.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormDefinition.Section;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.forms.QuestionType;

/** Whether a form asks for all that the system needs of it, each once, and always. */
final class MeaningCheck {

    private final FormDefinition form;
    private final List<DefinitionFault> faults = new ArrayList<>();

    MeaningCheck(FormDefinition form) {
        this.form = form;
    }

    List<DefinitionFault> faults() {
        var seen = EnumSet.noneOf(Meaning.class);
        for (var section : form.sections()) {
            for (var question : section.questions()) {
                question.meaning().ifPresent(meaning -> {
                    if (!seen.add(meaning)) {
                        fault(section, question, "meaning-twice", meaning);
                    }
                    meaning(section, question, meaning);
                });
            }
        }
        form.kind().required().stream()
                .filter(meaning -> !seen.contains(meaning))
                .forEach(meaning -> faults.add(new DefinitionFault("", "", "meaning-missing", List.of(meaning))));
        return faults;
    }

    private void meaning(Section section, Question question, Meaning meaning) {
        if (!meaning.fits(question.type())) {
            fault(section, question, "meaning-type", meaning);
        }
        if (question.type() == QuestionType.TABLE) {
            MeaningColumns.missing(question.columns(), question.meaning())
                    .forEach(column -> faults.add(new DefinitionFault(
                            section.id(),
                            question.id(),
                            "meaning-columns",
                            List.of(meaning, column.label().sv()))));
        }
        if (!form.kind().required().contains(meaning)) {
            return;
        }
        if (!question.required()) {
            fault(section, question, "meaning-optional", meaning);
        }
        if (question.when().isPresent() || section.when().isPresent()) {
            fault(section, question, "meaning-conditional", meaning);
        }
    }

    private void fault(Section section, Question question, String reason, Meaning meaning) {
        faults.add(new DefinitionFault(section.id(), question.id(), reason, List.of(meaning)));
    }
}
