package se.delmos.statsbidrag.imports;

import java.util.UUID;
import se.delmos.statsbidrag.kernel.Identifier;

/** The identity of one reading of a list of past grants. */
public record ImportRunId(UUID value) implements Identifier {

    public static ImportRunId create() {
        return new ImportRunId(Identifier.next());
    }

    public static ImportRunId of(String text) {
        return new ImportRunId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
