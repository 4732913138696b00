package se.delmos.statsbidrag.forms.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.delmos.statsbidrag.forms.Condition;
import se.delmos.statsbidrag.forms.Condition.Compare;
import se.delmos.statsbidrag.forms.Expression;
import se.delmos.statsbidrag.forms.FormDefinition;

/**
 * What a condition demands all at once, with what is demanded for the questions that it reads to be asked: the answer to a hidden
 * question is never known. Finds demands that exclude each other; what it does not understand it takes as possible.
 */
final class Impossible {

    private final FormDefinition form;
    private final Set<Condition> demands;
    private final Set<String> asked;
    private final List<Condition.Any> alternatives = new ArrayList<>();

    private Impossible(FormDefinition form, Set<Condition> demands, Set<String> asked) {
        this.form = form;
        this.demands = new LinkedHashSet<>(demands);
        this.asked = new LinkedHashSet<>(asked);
    }

    /** Returns a question of which things are demanded that exclude each other, where all these conditions are to hold. */
    static Optional<String> of(FormDefinition form, Stream<Condition> conditions) {
        var together = new Impossible(form, Set.of(), Set.of());
        conditions.forEach(together::demand);
        return together.clash().or(together::inEveryAlternative);
    }

    private void demand(Condition condition) {
        if (condition instanceof Condition.All all) {
            all.all().forEach(this::demand);
        } else if (condition instanceof Condition.Any any) {
            alternatives.add(any);
        } else {
            demands.add(condition);
            condition.questions().forEach(this::ask);
        }
    }

    private void ask(String question) {
        if (asked.add(question)) {
            form.question(question).flatMap(FormDefinition.Question::when).ifPresent(this::demand);
            form.sectionOf(question).flatMap(FormDefinition.Section::when).ifPresent(this::demand);
        }
    }

    private Optional<String> inEveryAlternative() {
        return alternatives.stream()
                .map(any -> any.any().stream().map(this::with).toList())
                .filter(clashes -> !clashes.isEmpty() && clashes.stream().allMatch(Optional::isPresent))
                .flatMap(clashes -> clashes.get(0).stream())
                .findFirst();
    }

    private Optional<String> with(Condition alternative) {
        var together = new Impossible(form, demands, asked);
        together.demand(alternative);
        return together.clash();
    }

    private Optional<String> clash() {
        return demands.stream()
                .filter(one -> demands.stream().anyMatch(other -> excludes(one, other)))
                .flatMap(one -> one.questions().stream())
                .findFirst();
    }

    private static boolean excludes(Condition one, Condition other) {
        if (other instanceof Condition.Not not) {
            return one.equals(not.not())
                    || not.not() instanceof Condition.Answered
                            && isAnswer(one)
                            && one.questions().equals(other.questions());
        }
        if (one instanceof Condition.Is is && other instanceof Condition.Is others) {
            return is.question().equals(others.question()) && !is.code().equals(others.code());
        }
        return one instanceof Compare compare && other instanceof Compare compared && exclude(compare, compared);
    }

    private static boolean isAnswer(Condition condition) {
        return condition instanceof Condition.Is || condition instanceof Condition.Contains;
    }

    /** Two comparisons of the same value with fixed ones exclude each other when no value beside or between those fits both. */
    private static boolean exclude(Compare one, Compare other) {
        var here = fixed(one.right());
        var there = fixed(other.right());
        if (!one.left().equals(other.left()) || here.isEmpty() || there.isEmpty()) {
            return false;
        }
        var between = here.get().add(there.get()).divide(BigDecimal.valueOf(2));
        return Stream.of(here.get(), there.get(), between)
                .flatMap(value -> Stream.of(value, value.subtract(BigDecimal.ONE), value.add(BigDecimal.ONE)))
                .noneMatch(value -> one.op().holds(value.compareTo(here.get()))
                        && other.op().holds(value.compareTo(there.get())));
    }

    private static Optional<BigDecimal> fixed(Expression expression) {
        if (expression instanceof Expression.Amount amount) {
            return Optional.of(BigDecimal.valueOf(amount.amount().ore()));
        }
        return expression instanceof Expression.Number number ? Optional.of(number.number()) : Optional.empty();
    }
}
