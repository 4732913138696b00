package se.delmos.statsbidrag.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.delmos.statsbidrag.kernel.Money;

/**
 * A value worked out from answers, exactly: kronor and numbers, never rounded before a share of hundred is. What has no
 * readable answer counts as nothing in a sum, and a sum of nothing but such is no value.
 */
public sealed interface Expression {

    /** Returns the ids of the questions that the expression reads. */
    Set<String> questions();

    /** The answer to a question about an amount or a number, or a calculated value. */
    record Answer(String question) implements Expression {
        @Override
        public Set<String> questions() {
            return Set.of(question);
        }
    }

    /** The sum of a table's column ({@code partners.amount}), of a budget or of one of its kinds of funding ({@code budget.own}). */
    record Sum(String of) implements Expression {
        @Override
        public Set<String> questions() {
            return Set.of(question());
        }

        /** Returns the id of the table or the budget. */
        public String question() {
            return FormDefinition.questionOf(of);
        }

        /** Returns the column or the kind of funding, empty for a whole budget. */
        public String part() {
            return of.contains(".") ? of.substring(of.indexOf('.') + 1) : "";
        }
    }

    record Add(List<Expression> add) implements Expression {
        public Add {
            add = List.copyOf(add);
        }

        @Override
        public Set<String> questions() {
            return union(add.stream());
        }
    }

    record Subtract(Expression from, Expression what) implements Expression {
        @Override
        public Set<String> questions() {
            return union(Stream.of(from, what));
        }
    }

    /** How many per cent the part is of the whole, to two decimals. */
    record Share(Expression part, Expression whole) implements Expression {
        @Override
        public Set<String> questions() {
            return union(Stream.of(part, whole));
        }
    }

    record Number(BigDecimal number) implements Expression {
        public Number {
            number = number.stripTrailingZeros();
        }

        @Override
        public Set<String> questions() {
            return Set.of();
        }
    }

    record Amount(Money amount) implements Expression {
        @Override
        public Set<String> questions() {
            return Set.of();
        }
    }

    private static Set<String> union(Stream<Expression> expressions) {
        return expressions
                .flatMap(expression -> expression.questions().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
