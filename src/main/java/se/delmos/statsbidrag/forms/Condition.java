package se.delmos.statsbidrag.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When something is asked or refused. Nothing is known of the answer to a hidden question, so that a condition that hangs
 * on it is never true, not even turned round by {@link Not}.
 */
public sealed interface Condition {

    /** Returns the ids of the questions that the condition reads. */
    Set<String> questions();

    /** True when each of them is. */
    record All(List<Condition> all) implements Condition {
        public All {
            all = List.copyOf(all);
        }

        @Override
        public Set<String> questions() {
            return union(all);
        }
    }

    /** True when one of them is. */
    record Any(List<Condition> any) implements Condition {
        public Any {
            any = List.copyOf(any);
        }

        @Override
        public Set<String> questions() {
            return union(any);
        }
    }

    /** True when the other is known to be false. */
    record Not(Condition not) implements Condition {
        @Override
        public Set<String> questions() {
            return not.questions();
        }
    }

    /** True when exactly this was chosen: an option's code, or {@code yes} or {@code no}. */
    record Is(String question, String code) implements Condition {
        @Override
        public Set<String> questions() {
            return Set.of(question);
        }
    }

    /** True when this is among what was chosen. */
    record Contains(String question, String code) implements Condition {
        @Override
        public Set<String> questions() {
            return Set.of(question);
        }
    }

    /** True when something has been typed or chosen. */
    record Answered(String question) implements Condition {
        @Override
        public Set<String> questions() {
            return Set.of(question);
        }
    }

    /** Compares two values; nothing is known while one of them has no readable answer. */
    record Compare(Expression left, Operator op, Expression right) implements Condition {
        @Override
        public Set<String> questions() {
            return Stream.of(left, right)
                    .flatMap(side -> side.questions().stream())
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** How two values are compared. */
    enum Operator {
        LESS("<"),
        AT_MOST("<="),
        EQUAL("="),
        DIFFERENT("!="),
        MORE(">"),
        AT_LEAST(">=");

        private final String symbol;

        Operator(String symbol) {
            this.symbol = symbol;
        }

        public String symbol() {
            return symbol;
        }

        public static Optional<Operator> of(String symbol) {
            return Arrays.stream(values())
                    .filter(operator -> operator.symbol.equals(symbol))
                    .findFirst();
        }

        /** Tells whether it holds, given how the left side compares with the right: below, at or above zero. */
        public boolean holds(int comparison) {
            return switch (this) {
                case LESS -> comparison < 0;
                case AT_MOST -> comparison <= 0;
                case EQUAL -> comparison == 0;
                case DIFFERENT -> comparison != 0;
                case MORE -> comparison > 0;
                case AT_LEAST -> comparison >= 0;
            };
        }
    }

    private static Set<String> union(List<Condition> conditions) {
        return conditions.stream()
                .flatMap(condition -> condition.questions().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
