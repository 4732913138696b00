package se.delmos.statsbidrag.workflow.engine;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets one at a time work on a process, on all nodes, until the transaction ends. The state of the thing is read after
 * the turn was taken, so whoever comes last sees the newest: that makes the order of events indifferent.
 */
@Component
class Turns {

    private static final int ROWS = 64;

    private final JdbcClient database;

    Turns(JdbcClient database) {
        this.database = database;
    }

    void take(UUID subject) {
        database.sql("select number from workflow.turn where number = :number for update")
                .param("number", Math.floorMod(subject.hashCode(), ROWS))
                .query(Integer.class)
                .single();
    }
}
