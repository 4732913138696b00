package se.delmos.statsbidrag.forms.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.delmos.statsbidrag.forms.Expression;

/**
 * A formula as people build one: a sum, a difference or a share of quantities.
 *
 * @param operation {@code add}, {@code subtract} or {@code share}
 * @param parts the codes of the quantities, in order; empty where none is chosen
 */
public record FlatFormula(String operation, List<String> parts) {

    private static final String SUM = "add";

    public FlatFormula {
        parts = List.copyOf(parts);
    }

    /** Returns the parts of a formula, or nothing where it is built deeper. */
    public static Optional<FlatFormula> of(Expression formula) {
        if (formula instanceof Expression.Add add) {
            return of(SUM, add.add());
        }
        if (formula instanceof Expression.Subtract subtract) {
            return of("subtract", List.of(subtract.from(), subtract.what()));
        }
        if (formula instanceof Expression.Share share) {
            return of("share", List.of(share.part(), share.whole()));
        }
        return of(SUM, List.of(formula));
    }

    /** Returns the place, from one, of the first part that is not chosen and that the operation cannot do without. */
    public Optional<Integer> missing() {
        return first(1, 2, false);
    }

    /** Returns the place, from one, of the first part that is chosen and that the operation has no use for. */
    public Optional<Integer> superfluous() {
        return first(3, parts.size(), true);
    }

    /** A sum can do without any part and has use for all. */
    private Optional<Integer> first(int from, int to, boolean chosen) {
        return IntStream.rangeClosed(from, to)
                .filter(place -> !operation.equals(SUM) && chosen(place) == chosen)
                .boxed()
                .findFirst();
    }

    private boolean chosen(int place) {
        return place <= parts.size() && !parts.get(place - 1).isEmpty();
    }

    /** Returns the formula, or nothing where parts are missing. */
    public Optional<Expression> formula() {
        var expressions = parts.stream()
                .filter(part -> !part.isEmpty())
                .map(Quantity::expression)
                .toList();
        if (expressions.isEmpty() || missing().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (operation) {
                    case SUM -> new Expression.Add(expressions);
                    case "share" -> new Expression.Share(expressions.get(0), expressions.get(1));
                    default -> new Expression.Subtract(expressions.get(0), expressions.get(1));
                });
    }

    private static Optional<FlatFormula> of(String operation, List<Expression> parts) {
        var codes = parts.stream().flatMap(part -> Quantity.code(part).stream()).toList();
        return codes.size() == parts.size() ? Optional.of(new FlatFormula(operation, codes)) : Optional.empty();
    }
}
