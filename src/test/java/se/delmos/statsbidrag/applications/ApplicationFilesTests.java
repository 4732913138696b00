package se.delmos.statsbidrag.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.ConcurrentTasks;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.documents.AttachmentOwner;
import se.delmos.statsbidrag.documents.AttachmentState;
import se.delmos.statsbidrag.documents.AttachmentView;
import se.delmos.statsbidrag.documents.Attachments;
import se.delmos.statsbidrag.documents.ClamdServer;
import se.delmos.statsbidrag.documents.usecase.ScanAttachment;
import se.delmos.statsbidrag.forms.FormsWithMore;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.registry.CaseView.RecordView;
import se.delmos.statsbidrag.registry.Registry;
import se.delmos.statsbidrag.review.usecase.DeclareConflict;

/** Files that an application form asks for, from the draft to the diary. */
class ApplicationFilesTests extends ApplicationTest {

    private static final String STATUTES =
            "{\"id\": \"statutes\", \"type\": \"file\", \"required\": true, \"label\": {\"sv\": \"Stadgar\", \"en\": \"\"}}, ";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Applications applications;

    @Autowired
    private Registry registry;

    @Autowired
    private ScanAttachment scanAttachment;

    @Autowired
    private JdbcTemplate sql;

    private Scene scene;
    private CallId call;
    private ApplicationId id;

    @BeforeEach
    void write() {
        scene = new Scene(beans);
        call = scene.openCall(FormsWithMore.published(beans, STATUTES));
        id = scene.written(call);
    }

    @Test
    @Rule("R-119-03")
    void isIncompleteWithoutARequiredFile() throws Exception {
        show("granska").andExpect(content().string(containsString("Lägg till minst en fil i ”Stadgar”")));
        send("granska").andExpect(status().isUnprocessableContent());

        upload(file("stadgar.txt", "1"));
        show("granska").andExpect(content().string(not(containsString("Lägg till minst en fil"))));
    }

    @Test
    void keepsWhatWasTypedOnThePageThatTheFilesCameWith() throws Exception {
        mvc.perform(multipart(path("del/organisation"))
                        .file(file("stadgar.txt", "1"))
                        .with(signedIn(scene.jonas()))
                        .with(token())
                        .param("_revision", "9")
                        .param("account", "5050-1055")
                        .param("upload", "statutes"))
                .andExpect(redirectedUrl(path("del/organisation#statutes-question")));

        show("del/organisation")
                .andExpect(content().string(containsString("5050-1055")))
                .andExpect(content().string(containsString("stadgar.txt")));
        send("del/organisation/svar", "field", "statutes", "text", "dold", "revision", "0", "writer", "")
                .andExpect(status().isNotFound());
    }

    /** What lies in a draft has not been received by anybody. */
    @Test
    void isReceivedWhenItIsHandedIn() throws Exception {
        upload(file("stadgar.txt", "1"));
        cleared(files().get(0));
        for (var page : List.of("del/organisation", "granska")) {
            show(page)
                    .andExpect(content().string(containsString("Bifogad")))
                    .andExpect(content().string(not(containsString("Mottagen"))));
        }

        send("granska");
        show("kvitto")
                .andExpect(content().string(containsString("Mottagen")))
                .andExpect(content().string(not(containsString("Bifogad"))));
    }

    @Test
    void keepsTheSameFileOnceAndTheNextOfThatNameAsItsNextEdition() throws Exception {
        upload(file("stadgar.txt", "1"));
        upload(file("stadgar.txt", "1"), file("kopia.txt", "1"));
        assertThat(files()).hasSize(1);
        var first = cleared(files().get(0));

        upload(file("stadgar.txt", "2"), file("bilaga.txt", "3"));

        assertThat(files()).extracting(AttachmentView::edition).containsExactlyInAnyOrder(2, 1);
        show("del/organisation").andExpect(content().string(containsString("Utgåva 1: stadgar.txt")));
        open(scene.jonas(), first).andExpect(content().string(text("1")));
        open(scene.outsider(), first).andExpect(status().isForbidden());
    }

    @Test
    void keepsAFileOnceThatIsSentSeveralTimesAtOnce() throws Exception {
        ConcurrentTasks.run(4, IllegalStateException.class, each -> () -> {
            upload(file("stadgar.txt", "1"));
            return each;
        });

        assertThat(files()).hasSize(1);
        cleared(files().get(0));
        send("granska").andExpect(redirectedUrl(path("kvitto")));
        assertThat(subjects()).containsOnlyOnce("Bilaga till ansökan: Stadgar");
    }

    @Test
    void answersForEachFileByItselfAndTakesAwayOnce() throws Exception {
        mvc.perform(multipart(path("del/organisation"))
                        .file(file("program.exe", "1"))
                        .file(file("stadgar.txt", "2"))
                        .with(signedIn(scene.jonas()))
                        .with(token())
                        .param("_revision", "9")
                        .param("account", "1234-5678")
                        .param("upload", "statutes"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("program.exe är av en sort")))
                .andExpect(content().string(containsString("href=\"#account\"")))
                .andExpect(content().string(containsString("stadgar.txt")));
        var kept = files().get(0);

        takeAway(kept).andExpect(redirectedUrl(path("del/organisation#statutes-question")));
        takeAway(kept).andExpect(redirectedUrl(path("del/organisation#statutes-question")));
        assertThat(files()).isEmpty();
        show("del/organisation").andExpect(content().string(not(containsString("stadgar.txt"))));
    }

    @Test
    @Rule("R-OSL-05")
    void showsOfficersNoFileOfADraftAndThoseHandedInOnceCleared() throws Exception {
        var waits = "clamd:dies " + UUID.randomUUID();
        upload(new MockMultipartFile(
                "attachments.statutes", "stadgar.txt", "text/plain", waits.getBytes(StandardCharsets.UTF_8)));
        var file = files().get(0);
        mvc.perform(get(path("granska")).with(signedIn(scene.maria())))
                .andExpect(content().string(containsString("Du kan skicka in ändå")));
        send("granska").andExpect(redirectedUrl(path("kvitto")));
        show("kvitto")
                .andExpect(content().string(containsString("stadgar.txt")))
                .andExpect(content().string(containsString("Väntar på viruskontroll")));
        as(Role.CASE_OFFICER, () -> beans.getBean(DeclareConflict.class).declare(id, false, ""));
        open(person(Role.CASE_OFFICER), file).andExpect(status().isNotFound());
        assertThat(subjects()).doesNotContain("Bilaga till ansökan: Stadgar");

        ClamdServer.shared().heal(waits);
        scanAttachment.scan(file.id());

        Awaitility.await().untilAsserted(() -> assertThat(subjects()).containsOnlyOnce("Bilaga till ansökan: Stadgar"));
        open(person(Role.CASE_OFFICER), file)
                .andExpect(status().isOk())
                .andExpect(content().string(waits));
        mvc.perform(get("/handlaggning/arenden/" + id).with(signedIn(person(Role.CASE_OFFICER))))
                .andExpect(content().string(containsString("filer/" + file.id())));
    }

    @Test
    void registersFilesThatAreClearedWhenTheyComeAndNoneTwice() throws Exception {
        upload(file("stadgar.txt", "1"));
        var file = cleared(files().get(0));
        open(person(Role.CASE_OFFICER), file).andExpect(status().isNotFound());
        send("granska");
        assertThat(subjects())
                .containsExactly("Ansökan", "Ansökan som den skickades in", "Bilaga till ansökan: Stadgar");

        send("andra");
        upload(file("mer.txt", "2"));
        show("granska").andExpect(content().string(stringContainsInOrder("Tidigare:", "stadgar.txt</div>")));
        var added = cleared(files().get(1));
        open(person(Role.AUDITOR), file).andExpect(status().isOk());
        open(person(Role.AUDITOR), added).andExpect(status().isNotFound());
        as(
                Role.CASE_OFFICER,
                () -> assertThat(beans.getBean(ApplicationPages.class).show(id).files())
                        .hasSize(1));
        send("granska");

        assertThat(subjects())
                .containsExactly(
                        "Ansökan",
                        "Ansökan som den skickades in",
                        "Bilaga till ansökan: Stadgar",
                        "Ändrad ansökan",
                        "Bilaga till ansökan: Stadgar");
        assertThat(added.edition()).isEqualTo(1);
    }

    @Test
    void findsAFileThatAnotherOrganisationHasHandedInToo() throws Exception {
        var shared = "gemensam " + UUID.randomUUID();
        upload(attached("stadgar.txt", shared));
        cleared(files().get(0));
        send("granska");
        var own = id;
        scene = new Scene(beans);
        id = scene.written(call);
        upload(attached("avskrift.txt", shared), file("egen.txt", "1"));
        files().forEach(this::cleared);
        var search = beans.getBean(ApplicationSearch.class);
        assertThat(search.sharingFilesWith(own)).isEmpty();

        send("granska").andExpect(redirectedUrl(path("kvitto")));

        assertThat(search.sharingFilesWith(own)).singleElement().satisfies(found -> {
            assertThat(found.other().id()).isEqualTo(id);
            assertThat(found.fileName()).isEqualTo("stadgar.txt");
            assertThat(found.otherFileName()).isEqualTo("avskrift.txt");
        });
        assertThat(search.sharingFilesWith(id)).hasSize(1);
    }

    private static MockMultipartFile attached(String name, String text) {
        return new MockMultipartFile("attachments.statutes", name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void hasTheFilesThatWereHandedInAgainWhenChangesAreLetBe() throws Exception {
        upload(file("stadgar.txt", "1"));
        var first = cleared(files().get(0));
        send("granska");
        send("andra");
        upload(file("stadgar.txt", "2"));
        send("avbryt");

        assertThat(files()).extracting(AttachmentView::id).containsExactly(first.id());
        send("andra");
        takeAway(first);
        show("del/organisation")
                .andExpect(content().string(not(containsString(first.id().toString()))));
        send("avbryt");
        show("kvitto").andExpect(content().string(containsString(first.id().toString())));
        assertThat(files()).hasSize(1);
    }

    @Test
    void standsWithoutAFileThatIsStoppedAndSaysSoToBothSides() throws Exception {
        upload(infected());
        var stopped = files().get(0);
        scanAttachment.scan(stopped.id());
        show("del/organisation").andExpect(content().string(containsString("Virusskyddet har stoppat filen")));
        send("granska").andExpect(status().isUnprocessableContent());

        upload(file("stadgar.txt", "1"));
        send("granska").andExpect(redirectedUrl(path("kvitto")));

        show("kvitto").andExpect(content().string(not(containsString("eicar.txt"))));
        assertThat(subjects()).noneMatch(subject -> subject.contains("stoppad"));
    }

    @Test
    void tellsTheDiaryAndTheApplicantOfAFileThatIsStoppedAfterItCame() throws Exception {
        var waits = "clamd:dies " + UUID.randomUUID();
        upload(infected(waits));
        var file = files().get(0);
        send("granska").andExpect(redirectedUrl(path("kvitto")));

        ClamdServer.shared().heal(waits);
        scanAttachment.scan(file.id());

        Awaitility.await()
                .untilAsserted(() -> assertThat(subjects())
                        .containsOnlyOnce("Bilaga till ansökan stoppad av virusskyddet: Stadgar"));
        Awaitility.await()
                .untilAsserted(() -> assertThat(sql.queryForObject(
                                "select count(*) from notifications.notice where template = 'file-stopped' and applicant = ?",
                                Integer.class,
                                scene.organisation.value()))
                        .isPositive());
        show("kvitto").andExpect(content().string(containsString("Virusskyddet har stoppat filen")));
        as(Role.CASE_OFFICER, () -> beans.getBean(DeclareConflict.class).declare(id, false, ""));
        open(person(Role.CASE_OFFICER), file).andExpect(status().isNotFound());
    }

    @Test
    void copiesClearedFilesToTheNextApplication() throws Exception {
        upload(file("stadgar.txt", "1"), file("väntar.txt", "2"));
        cleared(files().get(0));
        var waiting = files().get(1);
        Awaitility.await().until(() -> state(waiting) == AttachmentState.CLEARED);
        send("granska");
        var next = mvc.perform(post("/mina-sidor/ansokningar/ny")
                        .with(signedIn(scene.jonas()))
                        .with(token())
                        .param("utlysning", scene.openCall(formOf(call)).toString())
                        .param("fran", id.toString()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        id = ApplicationId.of(next.substring(next.lastIndexOf('/') + 1));

        show("del/organisation").andExpect(content().string(containsString("stadgar.txt")));
        assertThat(files()).extracting(AttachmentView::state).containsOnly(AttachmentState.CLEARED);
        open(scene.jonas(), files().get(0)).andExpect(status().isOk());
    }

    private se.delmos.statsbidrag.forms.FormVersionId formOf(CallId of) {
        return beans.getBean(se.delmos.statsbidrag.calls.Calls.class)
                .require(of)
                .form();
    }

    private AttachmentState state(AttachmentView file) {
        return attachments.find(file.owner(), List.of(file.id())).get(0).state();
    }

    private AttachmentView cleared(AttachmentView file) {
        scanAttachment.scan(file.id());
        var now = attachments.find(file.owner(), List.of(file.id())).get(0);
        assertThat(now.state()).isEqualTo(AttachmentState.CLEARED);
        return now;
    }

    private List<AttachmentView> files() {
        return attachments.listForSender(new AttachmentOwner("application", id.value()));
    }

    private List<String> subjects() {
        return registry.find(applications.require(id).caseNumber()).orElseThrow().records().stream()
                .map(RecordView::subject)
                .toList();
    }

    private MockMultipartFile file(String name, String what) {
        return new MockMultipartFile(
                "attachments.statutes", name, "text/plain", text(what).getBytes(StandardCharsets.UTF_8));
    }

    private MockMultipartFile infected() {
        return new MockMultipartFile("attachments.statutes", "eicar.txt", "text/plain", ClamdServer.eicar());
    }

    private MockMultipartFile infected(String before) {
        var content = before + " " + new String(ClamdServer.eicar(), StandardCharsets.UTF_8);
        return new MockMultipartFile(
                "attachments.statutes", "stadgar.txt", "text/plain", content.getBytes(StandardCharsets.UTF_8));
    }

    private String text(String what) {
        return what + " " + scene.organisation;
    }

    private void upload(MockMultipartFile... files) throws Exception {
        var sent = multipart(path("del/organisation"));
        for (var file : files) {
            sent.file(file);
        }
        mvc.perform(sent.with(signedIn(scene.jonas()))
                        .with(token())
                        .param("_revision", "9")
                        .param("upload", "statutes"))
                .andExpect(redirectedUrl(path("del/organisation#statutes-question")));
    }

    private ResultActions takeAway(AttachmentView file) throws Exception {
        return mvc.perform(multipart(path("del/organisation"))
                .with(signedIn(scene.jonas()))
                .with(token())
                .param("_revision", "9")
                .param("take-away", "statutes " + file.id()));
    }

    private ResultActions open(Actor person, AttachmentView file) throws Exception {
        var place = person.has(Role.APPLICANT) ? path("filer/") : "/handlaggning/arenden/" + id + "/filer/";
        return mvc.perform(get(place + file.id()).with(signedIn(person)));
    }

    private ResultActions send(String what, String... pairs) throws Exception {
        var request = post(path(what)).with(signedIn(scene.maria())).with(token());
        for (int at = 0; at < pairs.length; at += 2) {
            request.param(pairs[at], pairs[at + 1]);
        }
        return mvc.perform(request);
    }

    private ResultActions show(String what) throws Exception {
        return mvc.perform(get(path(what)).with(signedIn(scene.jonas())));
    }

    private String path(String page) {
        return "/mina-sidor/ansokningar/" + id + "/" + page;
    }
}
