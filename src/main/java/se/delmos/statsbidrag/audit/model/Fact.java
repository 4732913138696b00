package se.delmos.statsbidrag.audit.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a link of the chain says.
 *
 * @param at when it was recorded, in the microseconds the database keeps
 * @param actor who acted; nobody where the system did
 * @param content the event as canonical JSON
 */
public record Fact(Instant at, @Nullable UUID actor, String eventType, String content) {

    public Fact {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
