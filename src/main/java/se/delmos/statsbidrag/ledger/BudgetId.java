package se.delmos.statsbidrag.ledger;

import java.util.UUID;
import se.delmos.statsbidrag.kernel.Identifier;

/** The identity of a frame: the part of an appropriation that one call may grant. */
public record BudgetId(UUID value) implements Identifier {

    public static BudgetId create() {
        return new BudgetId(Identifier.next());
    }

    public static BudgetId of(String text) {
        return new BudgetId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
