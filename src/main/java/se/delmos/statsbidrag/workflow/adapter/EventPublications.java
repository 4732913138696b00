package se.delmos.statsbidrag.workflow.adapter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.stereotype.Component;

/** The publication registry: which listeners an event has not reached. */
@Component
public class EventPublications {

    private static final String FAILED = """
            select id, listener_id, event_type, publication_date, completion_attempts from event_publication
            where status = 'FAILED' order by publication_date fetch first 200 rows only
            """;

    private final JdbcClient database;
    private final FailedEventPublications failed;

    EventPublications(JdbcClient database, FailedEventPublications failed) {
        this.database = database;
        this.failed = failed;
    }

    /** An event that a listener failed on, by the last parts of their names. */
    public record FailedEvent(UUID id, String event, String listener, Instant at, int attempts) {}

    public List<FailedEvent> failed() {
        return database.sql(FAILED).query(EventPublications::event).list();
    }

    /** Gives the events to their listeners again. */
    public void retry() {
        failed.resubmit(ResubmissionOptions.defaults());
    }

    private static FailedEvent event(ResultSet row, int number) throws SQLException {
        return new FailedEvent(
                row.getObject("id", UUID.class),
                lastPart(row.getString("event_type")),
                listener(row.getString("listener_id")),
                row.getObject("publication_date", OffsetDateTime.class).toInstant(),
                row.getInt("completion_attempts"));
    }

    private static String listener(String id) {
        var signature = id.indexOf('(');
        var method = signature < 0 ? id : id.substring(0, signature);
        var name = method.lastIndexOf('.');
        return lastPart(name < 0 ? method : method.substring(0, name));
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
