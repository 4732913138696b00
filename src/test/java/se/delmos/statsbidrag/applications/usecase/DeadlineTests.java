package se.delmos.statsbidrag.applications.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.OnBothDatabases;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.applications.Scene;
import se.delmos.statsbidrag.calls.CallArrivals;
import se.delmos.statsbidrag.kernel.AdjustableClock;
import se.delmos.statsbidrag.kernel.ArrivalClock;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.platform.DatabaseClock;

/** The last moment that is in time, to the millisecond, also in the nights when clocks change, whatever a node's own clock says. */
@OnBothDatabases
class DeadlineTests extends ApplicationTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient sql;

    private Instant before;

    @BeforeEach
    void rememberTheClock() {
        before = clock.instant();
    }

    @AfterEach
    void restoreTheClock() {
        clock.moveTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-11-12, 2018-11-12T23:00:00Z",
        "2018-10-28, 2018-10-28T23:00:00Z",
        "2018-10-27, 2018-10-27T22:00:00Z",
        "2019-03-31, 2019-03-31T22:00:00Z"
    })
    @Rule({"R-PROC-01", "R-FL-04"})
    void isInTimeUntilTheLastMillisecondOfTheLastDayAndReceivedAllTheSameAfter(LocalDate lastDay, Instant closes) {
        assertThat(submittedAt(lastDay, closes.minusMillis(1)).late()).isFalse();
        assertThat(submittedAt(lastDay, closes).late()).isTrue();
        var later = submittedAt(lastDay, closes.plusMillis(1));

        assertThat(later.late()).isTrue();
        assertThat(later.submittedAt()).isEqualTo(closes.plusMillis(1));
        assertThat(later.caseNumber()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"-2, false", "2, true"})
    @Rule({"R-PROC-01", "R-FL-04"})
    void isTheSameOnNodesWhoseClocksAreTenMinutesApart(int minutesAfter, boolean late) {
        var closes = Scene.LAST.plusDays(1).atStartOfDay(Display.STOCKHOLM).toInstant();
        var moment = closes.plus(Duration.ofMinutes(minutesAfter));
        var ahead = node(Duration.ofMinutes(5), moment);
        var behind = node(Duration.ofMinutes(-5), moment);

        assertThat(ahead.instant()).isAfter(closes);
        assertThat(behind.instant()).isBefore(closes);
        assertThat(submitted(Scene.LAST, new DatabaseClock(sql, ahead)).late()).isEqualTo(late);
        assertThat(submitted(Scene.LAST, new DatabaseClock(sql, behind)).late()).isEqualTo(late);
    }

    @Test
    @Rule("R-FL-04")
    void isOneMomentForAllThatHappensInATransaction() {
        var shared = beans.getBean(ArrivalClock.class);

        var moments = transaction.execute(status -> List.of(shared.instant(), waited(shared)));

        assertThat(moments.get(0)).isEqualTo(moments.get(1));
        assertThat(shared.instant()).isAfter(moments.get(1));
    }

    /** Returns what it tells after the database has had something to do. */
    private Instant waited(ArrivalClock shared) {
        sql.sql("select count(*) from (with recursive n(i) as (select 1 union all select i + 1 from n where i < 20000) "
                        + "select i from n) numbers")
                .query(Long.class)
                .single();
        return shared.instant();
    }

    /** Returns the clock of a node that is wrong by so much at the moment it really is. */
    private static AdjustableClock node(Duration wrongBy, Instant moment) {
        var own = Clock.offset(Clock.systemUTC(), wrongBy);
        var node = new AdjustableClock(own);
        node.moveTo(moment.plus(wrongBy));
        return node;
    }

    private ApplicationView submittedAt(LocalDate lastDay, Instant now) {
        return submitted(lastDay, () -> now);
    }

    private ApplicationView submitted(LocalDate lastDay, ArrivalClock arrivals) {
        clock.moveTo(
                lastDay.minusDays(2).atTime(12, 0).atZone(Display.STOCKHOLM).toInstant());
        var scene = new Scene(beans);
        var id = scene.written(scene.call(lastDay.minusDays(3), lastDay, false));
        as(
                scene.maria(),
                () -> transaction.executeWithoutResult(status -> with(arrivals).submit(id)));
        return beans.getBean(Applications.class).require(id);
    }

    private SubmitApplication with(ArrivalClock arrivals) {
        var circumstances = new Circumstances(currentActor, arrivals);
        var reception = new Reception(
                beans.getBean(PromisedCopies.class),
                beans.getBean(Diary.class),
                beans.getBean(FileDiary.class),
                beans.getBean(Contents.class),
                beans.getBean(Partners.class),
                beans.getBean(JointInterests.class),
                circumstances);
        var rules = new HandInRules(
                beans.getBean(FilledForms.class), beans.getBean(Signatures.class), new Deadline(circumstances));
        return new SubmitApplication(
                beans.getBean(OwnApplications.class),
                beans.getBean(CallArrivals.class),
                rules,
                beans.getBean(FilledForms.class),
                reception,
                beans.getBean(AskedCompletions.class));
    }
}
