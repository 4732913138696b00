package se.delmos.statsbidrag.ordinances;

import java.util.UUID;
import se.delmos.statsbidrag.kernel.Identifier;

/** The id of an annex as somebody entered it. */
public record AnnexEditionId(UUID value) implements Identifier {

    public static AnnexEditionId create() {
        return new AnnexEditionId(Identifier.next());
    }

    public static AnnexEditionId of(String text) {
        return new AnnexEditionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
