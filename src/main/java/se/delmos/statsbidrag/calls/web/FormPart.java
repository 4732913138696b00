package se.delmos.statsbidrag.calls.web;

import java.util.List;
import java.util.Locale;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormDefinition.Section;
import se.delmos.statsbidrag.forms.QuestionType;
import se.delmos.statsbidrag.forms.WhenAsked;

/**
 * A part of the form as anyone reads it before signing in, with all that is asked.
 *
 * @param when which answers lead to the part, empty where it is always shown
 */
record FormPart(String title, String when, List<Asked> questions) {

    static List<FormPart> of(FormDefinition form, WhenAsked when, Locale locale) {
        return form.sections().stream()
                .map(section -> of(section, when, locale))
                .toList();
    }

    private static FormPart of(Section section, WhenAsked when, Locale locale) {
        return new FormPart(
                section.title().in(locale),
                when.section(section.id()),
                section.questions().stream()
                        .filter(question -> question.type() != QuestionType.CALCULATED)
                        .map(question -> Asked.of(question, when, locale))
                        .toList());
    }

    /**
     * One question.
     *
     * @param when which answers lead to it, empty where it is always asked
     * @param most the most characters of a written answer, 0 where that does not apply
     * @param items the cost types of a budget, the columns of a table, the choices of a list
     */
    record Asked(String label, String help, boolean required, String when, int most, List<String> items) {

        private static Asked of(Question question, WhenAsked when, Locale locale) {
            return new Asked(
                    question.label().in(locale),
                    question.help().map(help -> help.in(locale)).orElse(""),
                    question.required(),
                    when.question(question.id()),
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
