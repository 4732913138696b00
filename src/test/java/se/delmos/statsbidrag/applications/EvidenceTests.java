package se.delmos.statsbidrag.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.applications.usecase.ExpressInterest;
import se.delmos.statsbidrag.applications.usecase.InterestsPage.Line;
import se.delmos.statsbidrag.applications.usecase.ListInterests;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.documents.AttachmentOwner;
import se.delmos.statsbidrag.documents.AttachmentView;
import se.delmos.statsbidrag.documents.Attachments;
import se.delmos.statsbidrag.documents.ClamdServer;
import se.delmos.statsbidrag.documents.usecase.ScanAttachment;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.notifications.adapter.KeptMail;
import se.delmos.statsbidrag.notifications.usecase.RemindOfInterest;
import se.delmos.statsbidrag.registry.CaseView.RecordView;
import se.delmos.statsbidrag.registry.Registry;

/** Evidence that an officer asks for before an expression of interest is answered (F-041). */
class EvidenceTests extends ApplicationTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Attachments attachments;

    @Autowired
    private JdbcTemplate sql;

    private Instant before;
    private Scene scene;
    private CallId call;

    @BeforeEach
    void expressInterest() {
        before = clock.instant();
        scene = new Scene(beans);
        call = scene.call(LocalDate.of(2018, 12, 1), LocalDate.of(2018, 12, 31), true);
        as(scene.jonas(), () -> beans.getBean(ExpressInterest.class).express(call, "Vi vill kartlägga."));
    }

    @AfterEach
    void restoreTheClock() {
        clock.moveTo(before);
    }

    @Test
    void asksForEvidenceTakesItInAndShowsItToTheOfficerOnceItIsCleared() throws Exception {
        ask("2018-11-19").andExpect(redirectedUrl("/handlaggning/intresseanmalningar/" + call));
        mvc.perform(get("/mina-sidor").with(signedIn(scene.jonas())))
                .andExpect(content().string(containsString("Lämna underlag till intresseanmälan:")))
                .andExpect(content().string(containsString("19 november 2018")));
        mvc.perform(post(own("/lamna-in")).with(signedIn(scene.jonas())).with(token()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Lägg till minst en fil")));

        attach("stadgar.txt", "Stadgar för föreningen.".getBytes(StandardCharsets.UTF_8));
        attach("eicar.txt", ClamdServer.eicar());
        files().forEach(file -> beans.getBean(ScanAttachment.class).scan(file.id()));
        staffList().andExpect(content().string(not(containsString("stadgar.txt"))));
        var stopped = files().get(1).id();
        mvc.perform(post(own("/lamna-in")).with(signedIn(scene.jonas())).with(token()))
                .andExpect(redirectedUrl("/mina-sidor/intresseanmalan/" + call));

        staffList()
                .andExpect(content().string(containsString("stadgar.txt")))
                .andExpect(content().string(not(containsString("eicar.txt"))));
        var file = files().get(0);
        mvc.perform(get(staff("/" + file.id())).with(signedIn(Role.CASE_OFFICER)))
                .andExpect(status().isOk())
                .andExpect(content().bytes("Stadgar för föreningen.".getBytes(StandardCharsets.UTF_8)));
        mvc.perform(get(staff("/" + stopped)).with(signedIn(Role.CASE_OFFICER))).andExpect(status().isNotFound());
        mvc.perform(get(own("/" + file.id())).with(signedIn(scene.outsider()))).andExpect(status().is4xxClientError());
        assertThat(subjects())
                .contains("Begäran om underlag till intresseanmälan", "Underlag till intresseanmälan")
                .hasSize(4);
    }

    @Test
    void changesNothingThatHasBeenHandedIn() throws Exception {
        ask("2018-11-19");
        attach("stadgar.txt", "Stadgar.".getBytes(StandardCharsets.UTF_8));
        mvc.perform(post(own("/lamna-in")).with(signedIn(scene.jonas())).with(token()));
        clock.moveTo(clock.instant().plusSeconds(60));
        ask("2018-11-19");

        mvc.perform(post(own("/" + files().get(0).id() + "/ta-bort"))
                        .with(signedIn(scene.jonas()))
                        .with(token()))
                .andExpect(status().isUnprocessableContent());
        assertThat(files()).hasSize(1);
    }

    @Test
    void registersAFileThatIsClearedAfterItWasHandedIn() throws Exception {
        ask("2018-11-19");
        attach("stadgar.txt", "Stadgar.".getBytes(StandardCharsets.UTF_8));
        mvc.perform(post(own("/lamna-in")).with(signedIn(scene.jonas())).with(token()));

        beans.getBean(ScanAttachment.class).scan(files().get(0).id());

        Awaitility.await().untilAsserted(() -> assertThat(subjects()).contains("Underlag till intresseanmälan"));
    }

    @Test
    void tellsOfAFileThatIsStoppedAfterItWasHandedInAndTakesItAnew() throws Exception {
        ask("2018-11-19");
        var waits = "clamd:dies " + UUID.randomUUID();
        var eicar = new String(ClamdServer.eicar(), StandardCharsets.UTF_8);
        attach("stadgar.txt", (waits + " " + eicar).getBytes(StandardCharsets.UTF_8));
        mvc.perform(post(own("/lamna-in")).with(signedIn(scene.jonas())).with(token()));
        assertThat(line().status()).isEqualTo("RECEIVED");

        ClamdServer.shared().heal(waits);
        beans.getBean(ScanAttachment.class).scan(files().get(0).id());

        Awaitility.await()
                .untilAsserted(() -> assertThat(subjects())
                        .containsOnlyOnce("Underlag till intresseanmälan stoppat av virusskyddet"));
        Awaitility.await()
                .untilAsserted(() -> assertThat(mails("Ett underlag till er intresseanmälan är stoppat: "))
                        .hasSize(2)
                        .allSatisfy(mail -> assertThat(mail.body())
                                .contains("skicka den igen utan virus", own(""))
                                .doesNotContain("stadgar.txt", "Stadgar som gäller nu", "Eicar")));
        assertThat(line().status()).isEqualTo("ASKED");
        clock.moveTo(clock.instant().plusSeconds(60));
        mvc.perform(get(own("")).with(signedIn(scene.jonas())))
                .andExpect(content().string(containsString("Virusskyddet har stoppat en fil som ni lämnade in.")));
        attach("stadgar-2.txt", "Stadgar.".getBytes(StandardCharsets.UTF_8));
        mvc.perform(post(own("/lamna-in")).with(signedIn(scene.jonas())).with(token()))
                .andExpect(redirectedUrl("/mina-sidor/intresseanmalan/" + call));
        files().forEach(file -> beans.getBean(ScanAttachment.class).scan(file.id()));

        Awaitility.await()
                .untilAsserted(() -> assertThat(subjects())
                        .contains("Underlag till intresseanmälan")
                        .containsOnlyOnce("Underlag till intresseanmälan stoppat av virusskyddet"));
        assertThat(line().status()).isEqualTo("RECEIVED");
        assertThat(mails("Ett underlag till er intresseanmälan är stoppat: ")).hasSize(2);
    }

    @Test
    void saysNothingOfAFileThatWasStoppedBeforeItWasHandedIn() throws Exception {
        ask("2018-11-19");
        attach("eicar.txt", ClamdServer.eicar());
        attach("stadgar.txt", "Stadgar.".getBytes(StandardCharsets.UTF_8));
        beans.getBean(ScanAttachment.class).scan(files().get(0).id());
        mvc.perform(post(own("/lamna-in")).with(signedIn(scene.jonas())).with(token()));

        beans.getBean(ScanAttachment.class).scan(files().get(0).id());

        Awaitility.await().untilAsserted(() -> assertThat(subjects()).contains("Underlag till intresseanmälan"));
        assertThat(subjects()).doesNotContain("Underlag till intresseanmälan stoppat av virusskyddet");
        assertThat(line().status()).isEqualTo("RECEIVED");
    }

    @Test
    void tellsAtTheFieldWhatIsWrongWithARequest() throws Exception {
        ask("2018-11-04")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Välj en dag som inte har passerat.")));
        mvc.perform(post(staff("")).with(signedIn(Role.CASE_OFFICER)).with(token()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Skriv vilket underlag organisationen ska lämna.")))
                .andExpect(content().string(containsString("Välj den sista dagen att lämna underlaget.")));
        mvc.perform(post(staff("")).with(signedIn(Role.AUDITOR)).with(token())).andExpect(status().isForbidden());
    }

    @Test
    void remindsOnlyThoseWhoHaveItLeftToDo() throws Exception {
        sql.update("delete from notifications.reminder_round");
        ask("2018-11-19");
        remindOn("2018-11-12T09:00:00Z");
        assertThat(reminders()).containsExactlyInAnyOrder("jonas.ek@example.se", "maria.lindqvist@example.se");

        attach("stadgar.txt", "Stadgar.".getBytes(StandardCharsets.UTF_8));
        mvc.perform(post(own("/lamna-in")).with(signedIn(scene.jonas())).with(token()));
        remindOn("2018-11-18T09:00:00Z");
        assertThat(reminders()).hasSize(2);
    }

    private void remindOn(String moment) {
        clock.moveTo(Instant.parse(moment));
        beans.getBean(RemindOfInterest.class).remind();
    }

    private List<String> reminders() {
        var title = beans.getBean(Calls.class).require(call).title();
        return beans.getBean(KeptMail.class).sent().stream()
                .filter(mail -> mail.subject().equals("Underlag saknas till er intresseanmälan: " + title))
                .map(KeptMail.Mail::recipient)
                .toList();
    }

    private List<KeptMail.Mail> mails(String subject) {
        return beans.getBean(KeptMail.class).sent().stream()
                .filter(mail -> mail.subject().equals(subject + line().caseNumber()))
                .toList();
    }

    private ResultActions ask(String due) throws Exception {
        return mvc.perform(post(staff(""))
                .with(signedIn(Role.CASE_OFFICER))
                .with(token())
                .param("what", "Stadgar som gäller nu")
                .param("due", due));
    }

    private void attach(String name, byte[] bytes) throws Exception {
        mvc.perform(multipart(own(""))
                        .file(new MockMultipartFile("attachments", name, "text/plain", bytes))
                        .with(signedIn(scene.jonas()))
                        .with(token()))
                .andExpect(redirectedUrl(own("")));
    }

    private ResultActions staffList() throws Exception {
        return mvc.perform(get("/handlaggning/intresseanmalningar/" + call).with(signedIn(Role.CASE_OFFICER)));
    }

    private List<AttachmentView> files() {
        return attachments.listForSender(
                new AttachmentOwner("interest-evidence", line().id().value()));
    }

    private Line line() {
        return as(Role.CASE_OFFICER, () -> beans.getBean(ListInterests.class).list(call))
                .lines()
                .get(0);
    }

    private List<String> subjects() {
        return beans.getBean(Registry.class).find(line().caseNumber()).orElseThrow().records().stream()
                .map(RecordView::subject)
                .toList();
    }

    private String own(String rest) {
        return "/mina-sidor/intresseanmalan/" + call + "/underlag" + rest;
    }

    private String staff(String rest) {
        return "/handlaggning/intresseanmalningar/" + call + "/" + line().id() + "/underlag" + rest;
    }
}
