package se.delmos.statsbidrag.applications.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.applications.Scene;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.documents.Documents;
import se.delmos.statsbidrag.documents.Letters;
import se.delmos.statsbidrag.kernel.Display;

/** The last moment that is in time, to the millisecond, with a clock that stands still. */
class DeadlineTests extends ApplicationTest {

    private static final Instant CLOSES =
            Scene.LAST.plusDays(1).atStartOfDay(Display.STOCKHOLM).toInstant();

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @Rule({"R-PROC-01", "R-FL-04"})
    void isInTimeOneMillisecondBefore() {
        assertThat(submittedAt(CLOSES.minusMillis(1)).late()).isFalse();
    }

    @Test
    @Rule({"R-PROC-01", "R-FL-04"})
    void isLateButReceivedAndRegisteredFromTheFirstMomentAfter() {
        assertThat(submittedAt(CLOSES).late()).isTrue();
        var later = submittedAt(CLOSES.plusMillis(1));

        assertThat(later.late()).isTrue();
        assertThat(later.submittedAt()).isEqualTo(CLOSES.plusMillis(1));
        assertThat(later.caseNumber()).isNotNull();
    }

    private ApplicationView submittedAt(Instant now) {
        var scene = new Scene(beans);
        var id = scene.written(scene.openCall());
        as(scene.maria(), () -> transaction.executeWithoutResult(status -> at(now).submit(id)));
        return beans.getBean(Applications.class).require(id);
    }

    private SubmitApplication at(Instant now) {
        var circumstances = new Circumstances(currentActor, Clock.fixed(now, Display.STOCKHOLM));
        var reception = new Reception(
                beans.getBean(Documents.class),
                beans.getBean(Letters.class),
                beans.getBean(Diary.class),
                beans.getBean(FileDiary.class),
                beans.getBean(Contents.class),
                circumstances);
        return new SubmitApplication(
                beans.getBean(OwnApplications.class),
                beans.getBean(Calls.class),
                beans.getBean(Applicants.class),
                beans.getBean(FilledForms.class),
                new Deadline(circumstances),
                reception);
    }
}
