package se.delmos.statsbidrag.calls;

import java.util.UUID;
import se.delmos.statsbidrag.kernel.Identifier;

/** The identity of a reporting duty. */
public record ReportingDutyId(UUID value) implements Identifier {

    public static ReportingDutyId create() {
        return new ReportingDutyId(Identifier.next());
    }

    public static ReportingDutyId of(String text) {
        return new ReportingDutyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
