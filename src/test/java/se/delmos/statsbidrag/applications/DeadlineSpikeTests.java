package se.delmos.statsbidrag.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.delmos.statsbidrag.ApplicationTest;

/**
 * Two hundred people write and send within a minute, each with a double click, on PostgreSQL. That nothing is lost or double
 * is asserted; how long it took is told, beside the time in which the same rows are written by JDBC alone.
 */
@Tag("bench")
class DeadlineSpikeTests extends ApplicationTest {

    private static final int PEOPLE = 200;
    private static final int WARMING_UP = 10;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcTemplate sql;

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void losesNothingAndSendsNothingTwiceOfTwoHundredPeople() throws Exception {
        assertThat(System.getProperty("statsbidrag.test.database"))
                .as("run it on PostgreSQL: mvn test-compile surefire:test@postgres")
                .isEqualTo("postgres");
        rush(WARMING_UP).run(Duration.ofSeconds(10));
        var rush = rush(PEOPLE);
        waitForWhatFollows();

        var rows = new RowsWritten(database);
        var time = rush.run(Duration.ofMinutes(1));
        rush.nothingIsLostOrDouble();
        waitForWhatFollows();

        var alone = rows.writeAgain();
        report("People: %d, from the first request to the last answer: %d s", PEOPLE, time.toSeconds());
        report("%s", alone);
        List.of("autosave", "page", "submission").forEach(what -> report(rush, what, alone));
    }

    private DeadlineRush rush(int people) {
        return new DeadlineRush(beans, URI.create(address("/")), people);
    }

    private void waitForWhatFollows() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .until(() -> sql.queryForObject(
                                "select count(*) from event_publication where completion_date is null", Long.class)
                        == 0);
    }

    private static void report(DeadlineRush rush, String what, RowsWritten.Again alone) {
        var times = rush.timings().stream()
                .filter(timing -> timing.what().equals(what))
                .mapToLong(timing -> timing.nanoseconds() / 1_000_000)
                .sorted()
                .toArray();
        report(
                "%s: %d, p50 %d ms, p95 %d ms, p99 %d ms, max %d ms; in sum %.1f times JDBC alone",
                what,
                times.length,
                times[times.length / 2],
                times[times.length * 95 / 100],
                times[times.length * 99 / 100],
                times[times.length - 1],
                LongStream.of(times).sum() * 1e6 / alone.nanoseconds());
    }

    private static void report(String line, Object... facts) {
        System.out.println("Deadline spike: " + line.formatted(facts));
    }
}
