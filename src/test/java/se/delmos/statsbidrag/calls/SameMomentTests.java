package se.delmos.statsbidrag.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.OnBothDatabases;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.applications.Scene;
import se.delmos.statsbidrag.applications.usecase.ExpressInterest;
import se.delmos.statsbidrag.applications.usecase.SubmitApplication;
import se.delmos.statsbidrag.calls.usecase.CancelCall;
import se.delmos.statsbidrag.calls.usecase.PreviewCall;
import se.delmos.statsbidrag.identity.Role;

/**
 * What comes in while its call is cancelled comes either before or after that. The first of the two keeps its transaction open
 * until the other is through or has been found to wait for it; where it waits, how long decides nothing.
 */
@OnBothDatabases
class SameMomentTests extends ApplicationTest {

    private static final int A_MOMENT = 1;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TransactionTemplate transaction;

    private Scene scene;

    @BeforeEach
    void setTheScene() {
        scene = new Scene(beans);
    }

    @Test
    @Rule("R-PROC-19")
    void writesOffAnApplicationThatWasSubmittedBeforeTheCancellation() {
        var call = scene.openCall();
        var application = scene.written(call);
        var cancel = cancelling(call);

        var cancelled = transaction.execute(open -> {
            submit(application);
            return meanwhile(cancel);
        });
        cancelled.join();

        assertThat(beans.getBean(Applications.class).of(scene.organisation)).isEmpty();
        assertThat(beans.getBean(Calls.class).require(call).isCancelled()).isTrue();
    }

    @Test
    @Rule("R-PROC-19")
    void refusesAnApplicationThatIsSubmittedAfterTheCancellation() {
        var call = scene.openCall();
        var application = scene.written(call);
        var cancel = cancelling(call);

        var submitted = transaction.execute(open -> {
            cancel.run();
            return meanwhile(() -> submit(application));
        });

        assertThatThrownBy(submitted::join)
                .isInstanceOf(CompletionException.class)
                .rootCause()
                .hasMessage("applications.cancelled");
        assertThat(beans.getBean(Applications.class).of(scene.organisation)).isEmpty();
    }

    @Test
    @Rule("R-PROC-19")
    void writesOffInterestThatWasExpressedBeforeTheCancellation() {
        var call = scene.call(LocalDate.of(2018, 12, 1), LocalDate.of(2018, 12, 31), true);
        var cancel = cancelling(call);

        var cancelled = transaction.execute(open -> {
            as(scene.jonas(), () -> beans.getBean(ExpressInterest.class).express(call, "Vi vill kartlägga."));
            return meanwhile(cancel);
        });
        cancelled.join();

        assertThat(beans.getBean(Applications.class).unansweredInterests()).doesNotContainKey(call);
    }

    private void submit(ApplicationId application) {
        as(scene.maria(), () -> beans.getBean(SubmitApplication.class).submit(application));
    }

    private Runnable cancelling(CallId call) {
        var version = as(
                        Role.ADMINISTRATOR,
                        () -> beans.getBean(PreviewCall.class).preview(call))
                .version();
        return () -> as(
                Role.ADMINISTRATOR, () -> beans.getBean(CancelCall.class).cancel(call, version, "Pengarna är slut."));
    }

    private static CompletableFuture<Void> meanwhile(Runnable other) {
        var running = CompletableFuture.runAsync(other);
        running.copy()
                .exceptionally(failed -> null)
                .completeOnTimeout(null, A_MOMENT, TimeUnit.SECONDS)
                .join();
        return running;
    }
}
