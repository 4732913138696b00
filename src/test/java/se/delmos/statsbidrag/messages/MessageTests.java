package se.delmos.statsbidrag.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.ConcurrentTasks;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.applications.Scene;
import se.delmos.statsbidrag.applications.usecase.SubmitApplication;
import se.delmos.statsbidrag.decisions.Cases;
import se.delmos.statsbidrag.documents.Documents;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.messages.usecase.ReadThread;
import se.delmos.statsbidrag.messages.usecase.SendMessage;
import se.delmos.statsbidrag.notifications.adapter.KeptMail;
import se.delmos.statsbidrag.registry.CaseNumber;
import se.delmos.statsbidrag.registry.CaseView.RecordView;
import se.delmos.statsbidrag.registry.Direction;
import se.delmos.statsbidrag.registry.Registry;

/** What applicant and officer write to each other in a case. Karin has declared no conflict of interest; Olle nothing. */
class MessageTests extends ApplicationTest {

    private static final String SECRET = "Vi byter lokal till Åsgatan 7.";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private SendMessage sendMessage;

    @Autowired
    private ReadThread readThread;

    @Autowired
    private Registry registry;

    @Autowired
    private Documents documents;

    @Autowired
    private Messages messages;

    @Autowired
    private KeptMail kept;

    private Scene scene;
    private ApplicationId id;
    private CaseNumber number;

    @BeforeEach
    void submitAnApplication() {
        scene = new Scene(beans);
        id = scene.written(scene.openCall());
        as(scene.maria(), () -> beans.getBean(SubmitApplication.class).submit(id));
        number = beans.getBean(Applications.class).require(id).caseNumber();
        new Cases(beans).declareNone("Karin Holm", id);
    }

    @Test
    @Rule("R-OSL-01")
    void entersEachMessageInTheDiaryWithItsText() {
        write("Maria Lindqvist", MessageId.create());
        as("Karin Holm", () -> sendMessage.send(MessageId.create(), id, "Tack. Det går bra."));

        var records = records();
        assertThat(records)
                .extracting(RecordView::direction, RecordView::subject)
                .contains(
                        tuple(Direction.INCOMING, "Meddelande från sökanden"),
                        tuple(Direction.OUTGOING, "Meddelande till sökanden"));
        var file = records.get(0).document().orElseThrow();
        assertThat(new String(documents.read(file), StandardCharsets.UTF_8)).isEqualTo(SECRET);
    }

    @Test
    void makesOneMessageOfAFormThatArrivesTwice() throws Exception {
        var form = MessageId.create();
        write("Maria Lindqvist", form);
        write("Maria Lindqvist", form);
        var other = MessageId.create();
        ConcurrentTasks.run(4, RuleViolation.class, task -> () -> {
            write("Jonas Ek", other);
            return task;
        });

        assertThat(as(scene.maria(), () -> readThread.read(id)).messages()).hasSize(2);
        assertThat(records()).hasSize(2);
    }

    @Test
    @Rule({"R-FL-01", "R-FL-02"})
    void letsOnlyMembersAndOfficersOfTheCaseIn() throws Exception {
        write("Maria Lindqvist", MessageId.create());

        for (var name : List.of("Olle Berg", "Amina Warsame")) {
            assertThatThrownBy(() -> as(name, () -> readThread.read(id))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(name, () -> sendMessage.send(MessageId.create(), id, "Hej")))
                    .isInstanceOf(AccessDeniedException.class);
        }
        new Cases(beans).declareConflict("Olle Berg", id);
        assertThatThrownBy(() -> as("Olle Berg", () -> readThread.read(id))).isInstanceOf(AccessDeniedException.class);

        mvc.perform(get("/handlaggning/arenden/" + id + "/meddelanden").with(signedIn(Role.AUDITOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString(SECRET), not(containsString("<textarea")))));
        assertThatThrownBy(() -> as(Role.AUDITOR, () -> sendMessage.send(MessageId.create(), id, "Hej")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void countsWhatEachPersonHasNotRead() throws Exception {
        write("Maria Lindqvist", MessageId.create());
        write("Maria Lindqvist", MessageId.create());

        assertThat(as("Karin Holm", messages::unreadFromApplicants)).containsEntry(id, 2L);
        assertThat(as("Olle Berg", messages::unreadFromApplicants)).doesNotContainKey(id);
        mvc.perform(get("/handlaggning").with(signedIn("Karin Holm")))
                .andExpect(content().string(containsString("2 olästa")));
        mvc.perform(get("/handlaggning/arenden/" + id + "/meddelanden").with(signedIn("Karin Holm")))
                .andExpect(content().string(containsString(SECRET)));
        assertThat(as("Karin Holm", messages::unreadFromApplicants)).doesNotContainKey(id);

        as("Karin Holm", () -> sendMessage.send(MessageId.create(), id, "Tack."));
        as(scene.maria(), () -> readThread.read(id));
        assertThat(as(scene.maria(), () -> messages.unreadFromAgency(List.of(id))))
                .isEmpty();
        mvc.perform(get("/mina-sidor").with(signedIn(scene.jonas())))
                .andExpect(content()
                        .string(allOf(containsString("Läs meddelanden i " + number), containsString("1 oläst"))));
    }

    @Test
    void tellsTheOtherSideByMailButNotWhatItSays() {
        write("Maria Lindqvist", MessageId.create());
        as("Karin Holm", () -> sendMessage.send(MessageId.create(), id, SECRET));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(kept.sent())
                        .filteredOn(mail -> mail.subject().startsWith("Nytt meddelande")
                                && mail.subject().endsWith("ärende " + number))
                        .extracting(KeptMail.Mail::recipient)
                        .containsExactlyInAnyOrder(
                                "karin.holm@example.se", "jonas.ek@example.se", "maria.lindqvist@example.se"));
        assertThat(kept.sent())
                .filteredOn(mail -> mail.subject().endsWith("ärende " + number))
                .allSatisfy(mail -> assertThat(mail.body())
                        .doesNotContain("Åsgatan")
                        .contains("http://localhost:", id + "/meddelanden"));
    }

    @Test
    void keepsWhatWasWrittenWhenItIsTooLong() throws Exception {
        var address = "/mina-sidor/arenden/" + id + "/meddelanden";
        mvc.perform(post(address)
                        .param("id", MessageId.create().toString())
                        .param("content", "o".repeat(5001))
                        .with(signedIn(scene.maria()))
                        .with(token()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Korta meddelandet till högst 5 000 tecken."),
                                containsString("o".repeat(5001)))));
        mvc.perform(post(address)
                        .param("id", MessageId.create().toString())
                        .param("content", "Hej\r\nigen")
                        .with(signedIn(scene.maria()))
                        .with(token()))
                .andExpect(redirectedUrl(address));
    }

    @Test
    void takesNoMessagesInAClosedCase() throws Exception {
        registry.close(number, clock.instant());

        assertThatThrownBy(() -> write("Maria Lindqvist", MessageId.create())).isInstanceOf(RuleViolation.class);
        mvc.perform(get("/mina-sidor/arenden/" + id + "/meddelanden").with(signedIn(scene.maria())))
                .andExpect(content()
                        .string(allOf(containsString("Ärendet är avslutat"), not(containsString("<textarea")))));
    }

    private void write(String name, MessageId form) {
        as(person(name, scene.organisation.value()), () -> sendMessage.send(form, id, SECRET));
    }

    private List<RecordView> records() {
        return registry.find(number).orElseThrow().records().stream()
                .filter(record -> record.subject().startsWith("Meddelande"))
                .toList();
    }
}
