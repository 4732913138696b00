package se.delmos.statsbidrag.forms.model;

import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.forms.Expression;

/**
 * A formula as people build one: a sum, a difference or a share of quantities.
 *
 * @param operation {@code add}, {@code subtract} or {@code share}
 * @param parts the codes of the quantities, in order
 */
public record FlatFormula(String operation, List<String> parts) {

    public FlatFormula {
        parts = List.copyOf(parts);
    }

    /** Returns the parts of a formula, or nothing where it is built deeper. */
    public static Optional<FlatFormula> of(Expression formula) {
        if (formula instanceof Expression.Add add) {
            return of("add", add.add());
        }
        if (formula instanceof Expression.Subtract subtract) {
            return of("subtract", List.of(subtract.from(), subtract.what()));
        }
        if (formula instanceof Expression.Share share) {
            return of("share", List.of(share.part(), share.whole()));
        }
        return of("add", List.of(formula));
    }

    /** Returns the formula, or nothing where parts are missing. */
    public Optional<Expression> formula() {
        var expressions = parts.stream().map(Quantity::expression).toList();
        if ("add".equals(operation)) {
            return expressions.isEmpty() ? Optional.empty() : Optional.of(new Expression.Add(expressions));
        }
        if (expressions.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(
                "share".equals(operation)
                        ? new Expression.Share(expressions.get(0), expressions.get(1))
                        : new Expression.Subtract(expressions.get(0), expressions.get(1)));
    }

    private static Optional<FlatFormula> of(String operation, List<Expression> parts) {
        var codes = parts.stream().flatMap(part -> Quantity.code(part).stream()).toList();
        return codes.size() == parts.size() ? Optional.of(new FlatFormula(operation, codes)) : Optional.empty();
    }
}
