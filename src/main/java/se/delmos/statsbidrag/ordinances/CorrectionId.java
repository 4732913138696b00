package se.delmos.statsbidrag.ordinances;

import java.util.UUID;
import se.delmos.statsbidrag.kernel.Identifier;

/** The id of a correction of a rule's text. */
public record CorrectionId(UUID value) implements Identifier {

    public static CorrectionId create() {
        return new CorrectionId(Identifier.next());
    }

    public static CorrectionId of(String text) {
        return new CorrectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
