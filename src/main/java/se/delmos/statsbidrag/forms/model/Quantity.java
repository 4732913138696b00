package se.delmos.statsbidrag.forms.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.delmos.statsbidrag.forms.Expression;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Funding;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormDefinition.Text;
import se.delmos.statsbidrag.forms.QuestionType;

/**
 * A value of a form that can be compared and summed: an amount, a number, a sum.
 *
 * @param code {@code q.amount} for an answer, {@code sum.budget.own} for a sum
 */
public record Quantity(String code, Text label, Unit unit) {

    private static final String ANSWER = "q.";
    private static final String SUM = "sum.";

    /**
     * Returns what a form has of them, in its order.
     *
     * @param fundings what the kinds of funding are called
     */
    public static List<Quantity> of(FormDefinition form, Function<Funding, Text> fundings) {
        return form.questions()
                .flatMap(question -> of(form, question, fundings))
                .toList();
    }

    /** Tells whether it is what a question is answered with, or a sum within that question. */
    public boolean isOf(String question) {
        return code.equals(ANSWER + question) || (code + ".").startsWith(SUM + question + ".");
    }

    /** Returns the expression of a code; any code that is not of this form makes one that the form's check refuses. */
    public static Expression expression(String code) {
        return code.startsWith(SUM)
                ? new Expression.Sum(code.substring(SUM.length()))
                : new Expression.Answer(code.replaceFirst("^q\\.", ""));
    }

    /** Returns the code of an expression, or nothing where it is put together of several. */
    public static Optional<String> code(Expression expression) {
        if (expression instanceof Expression.Answer answer) {
            return Optional.of(ANSWER + answer.question());
        }
        return expression instanceof Expression.Sum sum ? Optional.of(SUM + sum.of()) : Optional.empty();
    }

    private static Stream<Quantity> of(FormDefinition form, Question question, Function<Funding, Text> fundings) {
        var id = question.id();
        if (question.type() == QuestionType.TABLE) {
            return question.columns().stream()
                    .flatMap(column -> quantity(
                            form,
                            new Expression.Sum(id + "." + column.id()),
                            question.label().with(": ", column.label()))
                            .stream());
        }
        if (question.type() == QuestionType.BUDGET) {
            return Stream.concat(
                    quantity(form, new Expression.Sum(id), question.label()).stream(),
                    question.fundings().stream()
                            .flatMap(funding -> quantity(
                                    form,
                                    new Expression.Sum(id + "." + funding.code()),
                                    question.label().with(": ", fundings.apply(funding)))
                                    .stream()));
        }
        return quantity(form, new Expression.Answer(id), question.label()).stream();
    }

    private static Optional<Quantity> quantity(FormDefinition form, Expression expression, Text label) {
        return Unit.of(expression, form).flatMap(unit -> code(expression).map(code -> new Quantity(code, label, unit)));
    }
}
