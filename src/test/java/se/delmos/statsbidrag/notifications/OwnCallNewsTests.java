package se.delmos.statsbidrag.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.applications.Scene;
import se.delmos.statsbidrag.applications.usecase.SubmitApplication;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.calls.usecase.CancelCall;
import se.delmos.statsbidrag.calls.usecase.ExtendCall;
import se.delmos.statsbidrag.calls.usecase.PreviewCall;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.notifications.adapter.KeptMail;

/** Who has begun or submitted something in a call hears what becomes of the call, also without following calls by mail. */
class OwnCallNewsTests extends ApplicationTest {

    private static final String MARIA = "maria.lindqvist@example.se";
    private static final String JONAS = "jonas.ek@example.se";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private KeptMail kept;

    @Autowired
    private Calls calls;

    private Scene scene;
    private CallId call;

    @BeforeEach
    void openACall() {
        scene = new Scene(beans);
        call = scene.openCall();
    }

    @Test
    void tellsWhoHasADraftThatThereIsMoreTime() {
        scene.start(call);

        extend(LocalDate.of(2018, 11, 30));

        await().untilAsserted(() -> assertThat(told("Längre ansökningstid: ")).containsExactly(JONAS, MARIA));
        assertThat(mails("Längre ansökningstid: "))
                .allSatisfy(mail ->
                        assertThat(mail.body()).contains("senast 30 november 2018 kl. 23.59", "/utlysningar/" + call));
    }

    @Test
    void tellsWhoHasSubmittedThatThereIsMoreTimeToChange() {
        var id = scene.written(call);
        as(scene.maria(), () -> beans.getBean(SubmitApplication.class).submit(id));

        extend(LocalDate.of(2018, 11, 30));
        await().untilAsserted(() -> assertThat(told("Längre ansökningstid: ")).containsExactly(JONAS, MARIA));
        extend(LocalDate.of(2018, 12, 3));

        await().untilAsserted(
                        () -> assertThat(told("Längre ansökningstid: ")).containsExactly(JONAS, JONAS, MARIA, MARIA));
    }

    @Test
    void tellsWhoHasADraftThatTheCallIsCancelled() {
        scene.start(call);

        as(Role.ADMINISTRATOR, () -> beans.getBean(CancelCall.class).cancel(call, version(), "Inga pengar."));

        await().untilAsserted(() -> assertThat(told("Inställd utlysning: ")).containsExactly(JONAS, MARIA));
    }

    private void extend(LocalDate lastDay) {
        as(Role.ADMINISTRATOR, () -> beans.getBean(ExtendCall.class).extend(call, version(), lastDay, "Driftstopp."));
    }

    private long version() {
        return beans.getBean(PreviewCall.class).preview(call).version();
    }

    private List<String> told(String subject) {
        return mails(subject).stream().map(KeptMail.Mail::recipient).sorted().toList();
    }

    private List<KeptMail.Mail> mails(String subject) {
        var whole = subject + calls.require(call).title();
        return kept.sent().stream()
                .filter(mail ->
                        mail.subject().equals(whole) && List.of(MARIA, JONAS).contains(mail.recipient()))
                .toList();
    }
}
