package se.delmos.statsbidrag.calls.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Funding;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormDefinition.Section;
import se.delmos.statsbidrag.forms.QuestionType;
import se.delmos.statsbidrag.forms.WhenAsked;

/**
 * A part of the form as anyone reads it before signing in, with all that is asked.
 *
 * @param when which answers lead to the part, empty where it is always shown
 */
record FormPart(String title, String help, String when, List<Asked> questions) {

    private static final Optional<String> USES = Optional.of(FormDefinition.ORDINANCE_USES);

    /**
     * Reads a form.
     *
     * @param uses what the ordinance lets a grant be used for, which a question may take its choices from
     */
    static List<FormPart> of(FormDefinition form, WhenAsked when, List<String> uses, Locale locale) {
        return form.sections().stream()
                .map(section -> of(section, when, uses, locale))
                .toList();
    }

    private static FormPart of(Section section, WhenAsked when, List<String> uses, Locale locale) {
        return new FormPart(
                section.title().in(locale),
                section.help().map(help -> help.in(locale)).orElse(""),
                when.section(section.id()),
                section.questions().stream()
                        .map(question -> Asked.of(question, when, uses, locale))
                        .toList());
    }

    /** Returns how many questions are to be answered; what is worked out is not among them. */
    public long count() {
        return questions.stream()
                .filter(question -> !QuestionType.CALCULATED.code().equals(question.type()))
                .count();
    }

    /**
     * One question.
     *
     * @param when which answers lead to it, empty where it is always asked
     * @param type the code of its type
     * @param most the most characters of a written answer, 0 where that does not apply
     * @param items the cost types of a budget, the columns of a table, the choices of a list, what is declared
     * @param fundings the codes of the columns of a budget
     */
    record Asked(
            String type,
            String label,
            String help,
            boolean required,
            String when,
            int most,
            List<String> items,
            List<String> fundings) {

        private static Asked of(Question question, WhenAsked when, List<String> uses, Locale locale) {
            return new Asked(
                    question.type().code(),
                    question.label().in(locale),
                    question.help().map(help -> help.in(locale)).orElse(""),
                    question.required() || question.type() == QuestionType.CALCULATED,
                    when.question(question.id()),
                    question.type() == QuestionType.LONG_TEXT ? question.most() : 0,
                    question.optionsFrom().equals(USES) ? uses : items(question, locale),
                    question.type() == QuestionType.BUDGET
                            ? question.fundings().stream().map(Funding::code).toList()
                            : List.of());
        }

        private static List<String> items(Question question, Locale locale) {
            if (!question.columns().isEmpty()) {
                return question.columns().stream()
                        .map(column -> column.label().in(locale))
                        .toList();
            }
            if (question.text().isPresent()) {
                return List.of(question.text().get().in(locale));
            }
            var choices = question.rows().isEmpty() ? question.options() : question.rows();
            return choices.stream().map(choice -> choice.label().in(locale)).toList();
        }
    }
}
