package se.delmos.statsbidrag.decisions;

import java.util.UUID;
import se.delmos.statsbidrag.kernel.Identifier;

/** The identity of a decision; of a grant too, where the decision grants one. */
public record DecisionId(UUID value) implements Identifier {

    public static DecisionId create() {
        return new DecisionId(Identifier.next());
    }

    public static DecisionId of(String text) {
        return new DecisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
