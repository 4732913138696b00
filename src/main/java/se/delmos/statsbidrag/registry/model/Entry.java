package se.delmos.statsbidrag.registry.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Identifier;
import se.delmos.statsbidrag.registry.NewRecord;

/** What is to be entered, when and by whom; nobody where the system acts. */
public record Entry(
        UUID id, NewRecord content, Instant at, @Nullable UUID by) {

    public static Entry of(NewRecord content, Instant at, @Nullable UUID by) {
        return new Entry(Identifier.next(), content, at, by);
    }

    /** Returns the year whose numbers count at a moment, by the calendar in Stockholm (R-FL-04). */
    public static int yearOf(Instant at) {
        return at.atZone(Display.STOCKHOLM).getYear();
    }
}
