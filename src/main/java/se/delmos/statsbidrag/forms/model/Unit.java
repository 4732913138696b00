package se.delmos.statsbidrag.forms.model;

import java.util.Locale;
import java.util.Optional;
import se.delmos.statsbidrag.forms.Expression;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.QuestionType;

/** What a value is of. Only like is compared with and added to like. */
public enum Unit {
    MONEY,
    NUMBER,
    PERCENT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the unit of an expression, or nothing where it has none: unlike parts, or a question without a value. */
    public static Optional<Unit> of(Expression expression, FormDefinition form) {
        return of(
                expression,
                form,
                form.sections().size() + (int) form.questions().count());
    }

    /** Goes through calculated questions at most as many steps deep as there are questions, so that a ring ends. */
    private static Optional<Unit> of(Expression expression, FormDefinition form, int depth) {
        if (depth < 0) {
            return Optional.empty();
        }
        if (expression instanceof Expression.Answer answer) {
            return form.question(answer.question()).flatMap(question -> ofQuestion(question, form, depth - 1));
        }
        if (expression instanceof Expression.Sum sum) {
            return form.question(sum.question()).flatMap(question -> ofSum(question, sum.part()));
        }
        if (expression instanceof Expression.Add add) {
            return add.add().stream()
                    .map(part -> of(part, form, depth))
                    .reduce(Unit::same)
                    .flatMap(unit -> unit);
        }
        if (expression instanceof Expression.Subtract subtract) {
            return same(of(subtract.from(), form, depth), of(subtract.what(), form, depth));
        }
        if (expression instanceof Expression.Share share) {
            return same(of(share.part(), form, depth), of(share.whole(), form, depth))
                    .map(unit -> PERCENT);
        }
        return Optional.of(expression instanceof Expression.Amount ? MONEY : NUMBER);
    }

    private static Optional<Unit> ofQuestion(Question question, FormDefinition form, int depth) {
        return switch (question.type()) {
            case MONEY -> Optional.of(MONEY);
            case NUMBER -> Optional.of(NUMBER);
            case CALCULATED -> question.formula().flatMap(formula -> of(formula, form, depth));
            default -> Optional.empty();
        };
    }

    private static Optional<Unit> ofSum(Question question, String part) {
        if (question.type() == QuestionType.BUDGET) {
            var known = part.isEmpty()
                    || question.fundings().stream()
                            .anyMatch(funding -> funding.code().equals(part));
            return known ? Optional.of(MONEY) : Optional.empty();
        }
        return question.column(part).map(Question::type).flatMap(type -> switch (type) {
            case MONEY -> Optional.of(MONEY);
            case NUMBER -> Optional.of(NUMBER);
            default -> Optional.empty();
        });
    }

    private static Optional<Unit> same(Optional<Unit> one, Optional<Unit> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        if (one.equals(other)) {
            return one;
        }
        // A share is compared with a plain number: more than 50.
        return one.get() != MONEY && other.get() != MONEY ? Optional.of(NUMBER) : Optional.empty();
    }
}
