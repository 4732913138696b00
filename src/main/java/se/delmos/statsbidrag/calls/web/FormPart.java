package se.delmos.statsbidrag.calls.web;

import java.util.List;
import java.util.Locale;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormDefinition.Section;
import se.delmos.statsbidrag.forms.QuestionType;

/** A part of the form as anyone reads it before signing in, with all that is asked. */
record FormPart(String title, List<Asked> questions) {

    static List<FormPart> of(FormDefinition form, Locale locale) {
        return form.sections().stream().map(section -> of(section, locale)).toList();
    }

    private static FormPart of(Section section, Locale locale) {
        return new FormPart(
                section.title().in(locale),
                section.questions().stream()
                        .filter(question -> question.type() != QuestionType.CALCULATED)
                        .map(question -> Asked.of(question, section, locale))
                        .toList());
    }

    /**
     * One question.
     *
     * @param conditional whether it is asked only when other answers call for it
     * @param most the most characters of a written answer, 0 where that does not apply
     * @param items the cost types of a budget, the columns of a table, the choices of a list
     */
    record Asked(String label, String help, boolean required, boolean conditional, int most, List<String> items) {

        private static Asked of(Question question, Section section, Locale locale) {
            return new Asked(
                    question.label().in(locale),
                    question.help().map(help -> help.in(locale)).orElse(""),
                    question.required(),
                    question.when().isPresent() || section.when().isPresent(),
                    question.type() == QuestionType.LONG_TEXT ? question.most() : 0,
                    items(question, locale));
        }

        private static List<String> items(Question question, Locale locale) {
            if (!question.columns().isEmpty()) {
                return question.columns().stream()
                        .map(column -> column.label().in(locale))
                        .toList();
            }
            var choices = question.rows().isEmpty() ? question.options() : question.rows();
            return choices.stream().map(choice -> choice.label().in(locale)).toList();
        }
    }
}
