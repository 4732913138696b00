package se.delmos.statsbidrag.ledger;

import java.util.UUID;
import se.delmos.statsbidrag.kernel.Identifier;

/** The identity of a commitment: the money of one granted decision. */
public record CommitmentId(UUID value) implements Identifier {

    public static CommitmentId create() {
        return new CommitmentId(Identifier.next());
    }

    public static CommitmentId of(String text) {
        return new CommitmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
