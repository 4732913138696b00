package se.delmos.statsbidrag.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.OnBothDatabases;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applicants.ApplicantRegistration;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallPayout;
import se.delmos.statsbidrag.calls.CallPayout.Before;
import se.delmos.statsbidrag.calls.CallPayout.Instalment;
import se.delmos.statsbidrag.calls.CallPayout.StatusReport;
import se.delmos.statsbidrag.documents.Documents;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.registry.CaseView.RecordView;
import se.delmos.statsbidrag.registry.Registry;

/** An application's way through its pages, and what happens to those who leave it. */
@OnBothDatabases
class ApplicationPagesTests extends ApplicationTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Applications applications;

    @Autowired
    private ApplicationPages pages;

    @Autowired
    private Registry registry;

    @Autowired
    private Documents documents;

    private Instant before;
    private Scene scene;
    private CallId call;

    @BeforeEach
    void setTheScene() {
        before = clock.instant();
        scene = new Scene(beans);
        call = scene.openCall();
    }

    @AfterEach
    void restoreTheClock() {
        clock.moveTo(before);
    }

    @Test
    void startsOneDraftHoweverOftenTheButtonIsPressed() throws Exception {
        var first = start().andExpect(status().is3xxRedirection()).andReturn();
        start().andExpect(redirectedUrl(first.getResponse().getRedirectedUrl()));

        assertThat(applications.draftsOf(scene.organisation)).hasSize(1);
    }

    @Test
    @Rule("R-PROC-01")
    void startsNothingOutsideTheWindow() throws Exception {
        var closed = scene.call(Scene.FIRST, Scene.LAST, false);
        clock.moveTo(Scene.LAST.plusDays(1).atStartOfDay(Display.STOCKHOLM).toInstant());
        start(closed)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Utlysningen har stängt")));
        clock.moveTo(before);
        start(scene.call(Scene.LAST, Scene.LAST, false))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Utlysningen har inte öppnat")));

        assertThat(applications.draftsOf(scene.organisation)).isEmpty();
    }

    @Test
    void refusesAFormWithoutItsToken() throws Exception {
        var id = scene.written(call);

        mvc.perform(post(path(id, "granska")).with(signedIn(scene.maria()))).andExpect(status().isForbidden());
        assertThat(applications.of(scene.organisation)).isEmpty();
    }

    @Test
    void showsNothingToAnotherOrganisationAndNothingUnknown() throws Exception {
        var id = scene.start(call);

        for (var page : new String[] {
            "", "del/activity", "del/economy", "del/organisation", "granska", "kvitto", "kopia", "tidigare"
        }) {
            show(scene.outsider(), path(id, page)).andExpect(status().isForbidden());
            show(scene.maria(), path(new ApplicationId(UUID.randomUUID()), page))
                    .andExpect(status().isNotFound());
        }
        show(scene.maria(), "/mina-sidor/ansokningar/skräp").andExpect(status().isNotFound());
    }

    @Test
    void keepsWhatCannotBeReadAndSaysHowToMendIt() throws Exception {
        var id = scene.start(call);

        mvc.perform(post(path(id, "del/economy"))
                        .with(signedIn(scene.jonas()))
                        .with(token())
                        .param("_revision", "0")
                        .param("amount", "hundra tusen")
                        .param("budget.staff.applied", "80 000"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("hundra tusen"),
                                containsString("Skriv ”Belopp som ni söker” med siffror"),
                                containsString("Allt du skrev är sparat"))));
        show(scene.maria(), path(id, "del/economy"))
                .andExpect(content().string(allOf(containsString("hundra tusen"), containsString("80 000"))));
    }

    @Test
    void showsBothTextsWhenSomebodyElseWasFaster() throws Exception {
        var id = scene.start(call);
        save(id, scene.maria(), "Marias namn").andExpect(redirectedUrl("/mina-sidor/ansokningar/" + id));

        save(id, scene.jonas(), "Jonas namn")
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString("value=\"Jonas namn\""),
                                containsString("Marias namn"),
                                containsString("Maria Lindqvist ändrade samma svar"))));
    }

    @Test
    @Rule("R-118-09")
    void saysAllThatIsMissingInsteadOfSending() throws Exception {
        var id = scene.start(call);

        submit(id, scene.maria())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Svara på ”Vad heter insatsen?”"),
                                containsString("Svara på ”Vilken sorts insats är det?”"),
                                containsString("Svara på ”Belopp som ni söker”"))));
        assertThat(applications.of(scene.organisation)).isEmpty();
    }

    @Test
    void tellsAWriterWhoCanSubmit() throws Exception {
        var id = scene.written(call);

        show(scene.jonas(), path(id, "granska"))
                .andExpect(content()
                        .string(allOf(
                                containsString("<li>Maria Lindqvist</li>"),
                                not(containsString("Skicka in ansökan<")))));
        submit(id, scene.jonas()).andExpect(status().isForbidden());
        assertThat(applications.of(scene.organisation)).isEmpty();
    }

    @Test
    void registersExactlyWhatWasSentAndOnlyOnce() throws Exception {
        var id = scene.written(call);

        submit(id, scene.maria()).andExpect(redirectedUrl(path(id, "kvitto")));
        var submitted = applications.require(id);
        submit(id, scene.maria()).andExpect(redirectedUrl(path(id, "kvitto")));

        assertThat(applications.of(scene.organisation)).containsExactly(submitted);
        var records = registry.find(submitted.caseNumber()).orElseThrow().records();
        assertThat(records).extracting(RecordView::subject).containsExactly("Ansökan", "Ansökan som den skickades in");
        assertThat(documents.read(records.get(1).document().orElseThrow()))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        show(scene.jonas(), path(id, "kvitto"))
                .andExpect(
                        content().string(containsString(submitted.caseNumber().toString())));
        show(scene.jonas(), path(id, "kopia")).andExpect(status().isOk());
        show(scene.jonas(), path(id, "")).andExpect(redirectedUrl(path(id, "kvitto")));
    }

    @Test
    void saysOnTheReceiptWhatArrivedToTheSecondAndProvesTheCopy() throws Exception {
        var id = scene.written(call);
        submit(id, scene.maria());
        var submitted = applications.require(id);
        var copy = documents
                .find(registry.find(submitted.caseNumber()).orElseThrow().records().stream()
                        .flatMap(record -> record.document().stream())
                        .findFirst()
                        .orElseThrow())
                .orElseThrow();

        show(scene.jonas(), path(id, "kvitto"))
                .andExpect(content()
                        .string(allOf(
                                containsString(Display.second(submitted.submittedAt(), Display.SWEDISH)),
                                containsString("<details id=\"checksum\""),
                                containsString(copy.sha256()),
                                containsString("/mina-sidor/arenden/" + id + "/meddelanden"),
                                containsString("registrator@delmos.example.se"),
                                containsString("Vi prövar ansökan"))));
    }

    @Test
    void saysOnTheReceiptWhenMoneyIsPaidAndWhatIsReportedOnTheWay() throws Exception {
        var id = scene.written(scene.openCall(new CallPayout(
                List.of(
                        new Instalment(70, Optional.of(LocalDate.of(2018, 12, 1)), Before.DECISION),
                        new Instalment(30, Optional.of(LocalDate.of(2019, 4, 1)), Before.STATUS_REPORT)),
                List.of(new StatusReport(Optional.of(LocalDate.of(2019, 3, 15)), "Hur långt ni har kommit.")))));
        submit(id, scene.maria());

        show(scene.jonas(), path(id, "kvitto"))
                .andExpect(content()
                        .string(allOf(
                                containsString("70 procent"),
                                containsString("30 procent"),
                                containsString("när lägesrapporten är godkänd"),
                                containsString("Lägesrapport senast"),
                                containsString("15 mars 2019"),
                                containsString("Hur långt ni har kommit."))));
    }

    @Test
    void saysThatNobodyElseNeedsToSignWhereOneSignsAlone() throws Exception {
        var id = scene.written(call);

        show(scene.maria(), path(id, "underskrifter"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Ingen annan behöver skriva under"),
                                containsString(path(id, "granska")),
                                not(containsString("Vilka ska skriva under")),
                                not(containsString("När flera ska skriva under")))));
        show(scene.jonas(), path(id, "underskrifter"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Det räcker att en person skriver under"),
                                containsString("Lämna för underskrift"),
                                not(containsString("behöver minst en till")))));
    }

    @Test
    void callsTheCopyByItsNumberAndTheOrganisation() throws Exception {
        var id = scene.written(call);
        submit(id, scene.maria());
        var number = applications.require(id).caseNumber();

        show(scene.jonas(), path(id, "kopia"))
                .andExpect(header().string(
                                "Content-Disposition",
                                containsString(
                                        "ansokan-%d-%d-scenkommunen-".formatted(number.year(), number.number()))))
                .andExpect(header().string("Content-Disposition", containsString(".pdf")));
    }

    @Test
    void leadsToTheListOfSectionsAfterSavingOne() throws Exception {
        var id = scene.start(call);

        save(id, scene.jonas(), "Läxhjälp på Ängen")
                .andExpect(redirectedUrl(path(id, "")))
                .andExpect(flash().attribute("notice", "applications.saved.notice"));
    }

    @Test
    void countsDownToTheDeadlineOnEveryPageOfADraft() throws Exception {
        var id = scene.start(call);
        clock.moveTo(Scene.LAST.atTime(20, 30).atZone(Display.STOCKHOLM).toInstant());

        for (var page : new String[] {"", "granska", "del/activity"}) {
            show(scene.maria(), path(id, page)).andExpect(content().string(containsString("3 timmar och 2")));
        }
    }

    @Test
    void leadsTheBackButtonToTheReceiptAndSendsNothingTwice() throws Exception {
        var id = scene.written(call);
        submit(id, scene.maria());
        var submitted = applications.require(id);
        clock.moveTo(before.plus(Duration.ofMinutes(1)));

        for (var page : new String[] {"", "granska", "del/activity"}) {
            show(scene.maria(), path(id, page)).andExpect(redirectedUrl(path(id, "kvitto")));
        }
        submit(id, scene.maria()).andExpect(redirectedUrl(path(id, "kvitto")));
        save(id, scene.maria(), "Ett nytt namn")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Ansökan har redan skickats in")));

        assertThat(applications.of(scene.organisation)).containsExactly(submitted);
    }

    @Test
    void registersOnceWhenTwoSendAtTheSameTime() throws Exception {
        var id = scene.written(call);

        var answers = Stream.of(1, 2)
                .map(attempt -> CompletableFuture.supplyAsync(() -> submittedStatus(id)))
                .toList();

        assertThat(answers).extracting(CompletableFuture::join).containsExactly(302, 302);
        assertThat(registry.find(applications.require(id).caseNumber())
                        .orElseThrow()
                        .records())
                .hasSize(2);
    }

    @Test
    @Rule("R-OSL-05")
    void hidesDraftsFromTheStaff() throws Exception {
        var id = scene.written(call);

        assertThat(applications.in(call)).isEmpty();
        assertThat(applications.among(List.of(id))).isEmpty();
        assertThatThrownBy(() -> applications.require(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(Role.CASE_OFFICER, () -> pages.show(id))).isInstanceOf(NotFound.class);
        show(person(Role.CASE_OFFICER), path(id, "")).andExpect(status().isForbidden());
        show(scene.maria(), path(id, "")).andExpect(content().string(containsString("inte en inkommen handling")));
    }

    @Test
    @Rule("R-PROC-01")
    void receivesWhatIsLateAndSaysSoBeforeAndAfter() throws Exception {
        var id = scene.written(call);
        clock.moveTo(Scene.LAST.plusDays(1).atStartOfDay(Display.STOCKHOLM).toInstant());

        show(scene.maria(), path(id, "granska"))
                .andExpect(content().string(containsString("märks som för sent inkommen")));
        submit(id, scene.maria()).andExpect(redirectedUrl(path(id, "kvitto")));

        assertThat(applications.require(id).late()).isTrue();
        show(scene.maria(), path(id, "kvitto"))
                .andExpect(content().string(containsString("märkt som för sent inkommen")));
    }

    @Test
    void letsAMemberWhoOnlyReadsSeeTheAnswersAndChangeNothing() throws Exception {
        var id = scene.written(call);
        var reader = scene.outsider();
        beans.getBean(ApplicantRegistration.class).addMember(scene.organisation, reader.id(), MemberRight.READER);

        show(reader, path(id, "granska"))
                .andExpect(
                        content().string(allOf(containsString("Läxhjälp på Åsgatan"), not(containsString("Ändra<")))));
        show(reader, path(id, "")).andExpect(content().string(not(containsString("/del/activity"))));
        show(reader, path(id, "del/activity")).andExpect(status().isForbidden());
        save(id, reader, "Ett annat namn").andExpect(status().isForbidden());
    }

    @Test
    @Rule("R-PROC-02")
    void letsOnlyTheInvitedStart() throws Exception {
        var byInvitation = scene.call(LocalDate.of(2018, 11, 6), Scene.LAST, true);
        var interest = "/mina-sidor/intresseanmalan/" + byInvitation;
        for (var time = 0; time < 2; time++) {
            mvc.perform(post(interest)
                            .with(signedIn(scene.jonas()))
                            .with(token())
                            .param("text", "Vi vill kartlägga Sätra."))
                    .andExpect(redirectedUrl(interest));
        }
        assertThat(applications.interestsIn(byInvitation)).isEqualTo(new Applications.Interests(1, 0));
        clock.moveTo(LocalDate.of(2018, 11, 6).atStartOfDay(Display.STOCKHOLM).toInstant());
        start(byInvitation)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("har ingen inbjudan")));
    }

    private ResultActions start() throws Exception {
        return start(call);
    }

    private ResultActions start(CallId where) throws Exception {
        return mvc.perform(post("/mina-sidor/ansokningar/ny")
                .with(signedIn(scene.jonas()))
                .with(token())
                .param("utlysning", where.toString()));
    }

    private ResultActions save(ApplicationId id, Actor person, String title) throws Exception {
        return mvc.perform(post(path(id, "del/activity"))
                .with(signedIn(person))
                .with(token())
                .param("_revision", "0")
                .param("title", title));
    }

    private ResultActions submit(ApplicationId id, Actor person) throws Exception {
        return mvc.perform(post(path(id, "granska")).with(signedIn(person)).with(token()));
    }

    private int submittedStatus(ApplicationId id) {
        try {
            return submit(id, scene.maria()).andReturn().getResponse().getStatus();
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private ResultActions show(Actor person, String path) throws Exception {
        return mvc.perform(get(path).with(signedIn(person)));
    }

    private static String path(ApplicationId id, String page) {
        return "/mina-sidor/ansokningar/" + id + (page.isEmpty() ? "" : "/" + page);
    }
}
