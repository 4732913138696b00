package se.delmos.statsbidrag.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.kernel.AdjustableClock;
import se.delmos.statsbidrag.kernel.ArrivalClock;

/** The clock of the database, moved as much as the clock of the demo and the tests is: of a node's own clock nothing else counts. */
@Component
public class DatabaseClock implements ArrivalClock {

    /** The beginning of the transaction, on both databases. */
    private static final String MOMENT = "select current_timestamp";

    private final JdbcClient sql;
    private final Clock node;
    private final ThreadLocal<@Nullable Instant> stopped = new ThreadLocal<>();

    public DatabaseClock(JdbcClient sql, Clock node) {
        this.sql = sql;
        this.node = node;
    }

    @Override
    public Instant instant() {
        var came = stopped.get();
        return came == null ? now() : came;
    }

    /** Stands still on this thread: what it does from now on arrived at that moment. */
    void stopAt(Instant moment) {
        stopped.set(moment);
    }

    void goOn() {
        stopped.remove();
    }

    private Instant now() {
        var moment = sql.sql(MOMENT).query(OffsetDateTime.class).single().toInstant();
        return moment.plus(AdjustableClock.offsetOf(node)).truncatedTo(ChronoUnit.MICROS);
    }
}
