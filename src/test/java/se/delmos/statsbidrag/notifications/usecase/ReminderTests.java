package se.delmos.statsbidrag.notifications.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.applications.OpenDrafts;
import se.delmos.statsbidrag.applications.Scene;
import se.delmos.statsbidrag.applications.usecase.SubmitApplication;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.calls.usecase.CancelCall;
import se.delmos.statsbidrag.calls.usecase.ExtendCall;
import se.delmos.statsbidrag.calls.usecase.PreviewCall;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.notifications.adapter.KeptMail;

/** Who is reminded of an unfinished application, and how often. The call of the scene closes on 12 November. */
class ReminderTests extends ApplicationTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Calls calls;

    @Autowired
    private OpenDrafts drafts;

    @Autowired
    private TellMembers members;

    @Autowired
    private KeptMail kept;

    @Autowired
    private PreviewCall previewCall;

    private Scene scene;
    private CallId call;

    @BeforeEach
    void openACall() {
        scene = new Scene(beans);
        call = scene.openCall();
    }

    @Test
    void remindsEachMemberOnceSevenDaysAndOnceOneDayBefore() {
        scene.start(call);

        remindOn("2018-11-04");
        assertThat(mails()).isEmpty();
        remindOn("2018-11-05");
        remindOn("2018-11-05");
        assertThat(mails()).containsExactlyInAnyOrder("jonas.ek@example.se", "maria.lindqvist@example.se");
        remindOn("2018-11-06");
        remindOn("2018-11-11");
        remindOn("2018-11-12");
        assertThat(mails()).hasSize(4);
    }

    @Test
    void remindsNobodyWhoHasNothingLeftToDo() {
        var id = scene.written(call);
        as(scene.maria(), () -> beans.getBean(SubmitApplication.class).submit(id));

        remindOn("2018-11-05");
        remindOn("2018-11-11");

        assertThat(mails()).isEmpty();
    }

    @Test
    void remindsAgainOnlyOnTheDaysOfALaterLastDay() {
        scene.start(call);
        remindOn("2018-11-05");
        as(
                Role.ADMINISTRATOR,
                () -> beans.getBean(ExtendCall.class)
                        .extend(call, previewCall.preview(call).version(), LocalDate.of(2018, 11, 15), "Driftstopp."));

        remindOn("2018-11-05");
        remindOn("2018-11-11");
        assertThat(mails()).hasSize(2);
        remindOn("2018-11-08");
        assertThat(mails()).hasSize(4);
        remindOn("2018-11-14");
        assertThat(mails()).hasSize(6);
    }

    @Test
    void remindsNobodyOfACallThatWasTakenBack() {
        scene.start(call);
        as(
                Role.ADMINISTRATOR,
                () -> beans.getBean(CancelCall.class)
                        .cancel(call, previewCall.preview(call).version(), "Pengarna drogs in."));

        remindOn("2018-11-05");

        assertThat(mails()).isEmpty();
    }

    private void remindOn(String day) {
        var noon = Clock.fixed(Instant.parse(day + "T11:00:00Z"), ZoneOffset.UTC);
        new RemindOfDrafts(calls, drafts, members, noon).remind();
    }

    private List<String> mails() {
        var title = calls.require(call).title();
        return kept.sent().stream()
                .filter(mail -> mail.subject().endsWith("inte är inskickad: " + title))
                .map(KeptMail.Mail::recipient)
                .toList();
    }
}
