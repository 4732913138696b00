package se.delmos.statsbidrag.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.OnBothDatabases;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applications.model.Typing;
import se.delmos.statsbidrag.applications.usecase.SaveAnswer;
import se.delmos.statsbidrag.applications.usecase.SubmitApplication;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.registry.model.CaseCounterRepository;

/** More people hand in at once than there are connections to the database. */
@OnBothDatabases
class TurnTests extends ApplicationTest {

    private static final int MORE_THAN_CONNECTIONS = 12;
    private static final int AT_A_TIME = 3;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private CaseCounterRepository counters;

    private final List<Thread> threads = new ArrayList<>();
    private Instant before;

    @BeforeEach
    void rememberTheClock() {
        before = clock.instant();
    }

    @AfterEach
    void restoreTheClock() {
        clock.moveTo(before);
    }

    @Test
    @Rule("R-PROC-01")
    void leavesConnectionsToThoseWhoWriteAndCountsFromWhenTheyCame() throws Exception {
        var scene = new Scene(beans);
        var call = scene.openCall();
        var draft = scene.start(call);
        var submissions = new ArrayList<FutureTask<ApplicationId>>();
        for (var number = 0; number < MORE_THAN_CONNECTIONS; number++) {
            var own = new Scene(beans);
            var id = own.written(call);
            submissions.add(new FutureTask<>(() -> as(own.maria(), () -> {
                beans.getBean(SubmitApplication.class).submit(id);
                return id;
            })));
        }
        var close = Scene.LAST.plusDays(1).atStartOfDay(Display.STOCKHOLM).toInstant();
        clock.moveTo(close.minusSeconds(60));

        transaction.executeWithoutResult(status -> {
            counters.of(2018);
            submissions.forEach(this::start);
            waitUntilTheOthersWaitForTheirTurn();
            var typing = new Typing("activity", 0, "late", Map.of("title", "Läxhjälp"));
            elsewhere(() ->
                    as(scene.jonas(), () -> beans.getBean(SaveAnswer.class).save(draft, typing)));
            clock.moveTo(close.plusSeconds(60));
        });

        for (var submission : submissions) {
            assertThat(beans.getBean(Applications.class)
                            .require(submission.get())
                            .late())
                    .isFalse();
        }
    }

    private void start(Runnable work) {
        var thread = new Thread(work);
        threads.add(thread);
        thread.start();
    }

    private void waitUntilTheOthersWaitForTheirTurn() {
        Awaitility.await()
                .until(() -> threads.stream().filter(TurnTests::waits).count() == MORE_THAN_CONNECTIONS - AT_A_TIME);
    }

    /** One who waits for a connection, or for a row, waits for a limited time, or for an answer. */
    private static boolean waits(Thread thread) {
        return thread.getState() == Thread.State.WAITING;
    }

    private void elsewhere(Callable<?> work) {
        var task = new FutureTask<>(work);
        new Thread(task).start();
        try {
            task.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
