package se.delmos.statsbidrag.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.registry.CaseView.RecordView;
import se.delmos.statsbidrag.registry.Registry;
import se.delmos.statsbidrag.review.usecase.DeclareConflict;
import se.delmos.statsbidrag.workflow.WorkList;

/** Until the deadline an application can be changed and taken back, and what was sent counts until then. */
class ChangeTests extends ApplicationTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Applications applications;

    @Autowired
    private Registry registry;

    @Autowired
    private WorkList workList;

    private Instant before;
    private Scene scene;
    private CallId call;
    private ApplicationId id;

    @BeforeEach
    void handIn() throws Exception {
        before = clock.instant();
        scene = new Scene(beans);
        call = scene.openCall();
        id = scene.written(call);
        send(scene.maria(), "granska").andExpect(redirectedUrl(path("kvitto")));
    }

    @AfterEach
    void restoreTheClock() {
        clock.moveTo(before);
    }

    @Test
    void countsAsItWasSentUntilTheChangesAreHandedInInTheSameCase() throws Exception {
        var number = applications.require(id).caseNumber();
        show("kvitto").andExpect(content().string(containsString("Ändra ansökan")));
        send(scene.jonas(), "andra").andExpect(redirectedUrl(path("")));
        show("").andExpect(content().string(containsString("3 av 3 delar är klara")));
        rename("Läxhjälp för alla").andExpect(status().is3xxRedirection());
        show("del/activity").andExpect(content().string(containsString("Läxhjälp för alla")));
        assertThat(registry.find(number).orElseThrow().records()).hasSize(2);
        var check = Jsoup.parse(show("granska").andReturn().getResponse().getContentAsString());
        assertThat(check.select(".sb-checked:has(.sb-tag:contains(Ändrat)) dd:not(.govuk-summary-list__actions)")
                        .text())
                .isEqualTo("Läxhjälp för alla");
        clock.moveTo(clock.instant().plusSeconds(60));

        send(scene.maria(), "granska").andExpect(redirectedUrl(path("kvitto")));

        assertThat(applications.require(id).title()).isEqualTo("Läxhjälp för alla");
        assertThat(applications.require(id).caseNumber()).isEqualTo(number);
        assertThat(registry.find(number).orElseThrow().records())
                .extracting(RecordView::subject)
                .containsExactly("Ansökan", "Ansökan som den skickades in", "Ändrad ansökan");
        assertThat(applications.of(scene.organisation)).hasSize(1);
        show("kvitto").andExpect(content().string(containsString("Den ersätter ansökan som kom in")));
    }

    @Test
    void forgetsChangesThatAreUndone() throws Exception {
        send(scene.jonas(), "andra");
        rename("Något annat");
        send(scene.jonas(), "avbryt").andExpect(redirectedUrl(path("kvitto")));

        assertThat(applications.require(id).title()).isEqualTo("Läxhjälp på Åsgatan");
        show("").andExpect(redirectedUrl(path("kvitto")));
        send(scene.jonas(), "andra");
        show("del/activity").andExpect(content().string(containsString("Läxhjälp på Åsgatan")));
    }

    @Test
    @Rule("R-PROC-01")
    void isFinalAtTheDeadlineAlsoWhenChangesHaveBegun() throws Exception {
        send(scene.jonas(), "andra");
        rename("För sent");
        clock.moveTo(Scene.LAST.plusDays(1).atStartOfDay(Display.STOCKHOLM).toInstant());

        send(scene.maria(), "granska").andExpect(status().isUnprocessableContent());
        send(scene.maria(), "aterta")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Ansökningstiden är slut")));

        assertThat(applications.require(id).title()).isEqualTo("Läxhjälp på Åsgatan");
        show("kvitto").andExpect(content().string(not(containsString("Ändra ansökan"))));
    }

    @Test
    void isFinalWhenAnOfficerHasBegunToExamineIt() throws Exception {
        as(person(Role.CASE_OFFICER), () -> beans.getBean(DeclareConflict.class).declare(id, false, ""));

        send(scene.maria(), "andra")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("En handläggare har börjat pröva ansökan")));
        send(scene.maria(), "aterta").andExpect(status().isUnprocessableContent());
        show("aterta")
                .andExpect(content().string(containsString("En handläggare har börjat pröva ansökan")))
                .andExpect(content().string(not(containsString("Vill ni återta ansökan?"))));
        assertThat(applications.require(id)).isNotNull();
    }

    @Test
    @Rule("R-PROC-18")
    void isWrittenOffWhenItIsTakenBackAndNobodyHasItToDo() throws Exception {
        var number = applications.require(id).caseNumber();
        Awaitility.await().untilAsserted(() -> assertThat(waits()).isTrue());
        send(scene.jonas(), "aterta").andExpect(status().isForbidden());
        show("aterta").andExpect(content().string(containsString("Vill ni återta ansökan?")));

        send(scene.maria(), "aterta").andExpect(redirectedUrl(path("kvitto")));
        send(scene.maria(), "aterta").andExpect(redirectedUrl(path("kvitto")));

        show("kvitto")
                .andExpect(content()
                        .string(allOf(
                                containsString("<title>Ansökan är återtagen"),
                                containsString("Ärendet avslutades"),
                                containsString("om ni vill söka igen"))));
        mvc.perform(get("/mina-sidor/arenden/" + id + "/meddelanden").with(signedIn(scene.jonas())))
                .andExpect(status().isOk());
        assertThat(applications.of(scene.organisation)).isEmpty();
        assertThat(applications.receivedIn(call).applications()).isZero();
        assertThat(registry.find(number).orElseThrow().records())
                .extracting(RecordView::subject)
                .contains("Ansökan återtagen av sökanden, ärendet avskrivs", "Beslut om avskrivning");
        assertThat(registry.find(number).orElseThrow().closedAt()).isPresent();
        // what refusals are counted from
        assertThat(beans.getBean(se.delmos.statsbidrag.decisions.Decisions.class)
                        .of(id))
                .isEmpty();
        Awaitility.await().untilAsserted(() -> assertThat(waits()).isFalse());
        assertThat(scene.start(call)).isNotEqualTo(id);
    }

    @Test
    void carriesAnswersFromAnEarlierApplication() throws Exception {
        var next = scene.openCall();
        mvc.perform(get("/mina-sidor/ansokningar/ny?utlysning=" + next).with(signedIn(scene.jonas())))
                .andExpect(content().string(containsString("Läxhjälp på Åsgatan")));
        var started = mvc.perform(post("/mina-sidor/ansokningar/ny")
                        .with(signedIn(scene.jonas()))
                        .with(token())
                        .param("utlysning", next.toString())
                        .param("fran", id.toString()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        mvc.perform(get(started + "/del/activity").with(signedIn(scene.jonas())))
                .andExpect(content().string(containsString("Läxhjälp på Åsgatan")));
        mvc.perform(post("/mina-sidor/ansokningar/ny")
                        .with(signedIn(new Scene(beans).jonas()))
                        .with(token())
                        .param("utlysning", next.toString())
                        .param("fran", id.toString()))
                .andExpect(status().isNotFound());
    }

    @Test
    void carriesTheExpressionOfInterestIntoTheApplication() throws Exception {
        var invited = scene.call(LocalDate.of(2018, 11, 6), Scene.LAST, true);
        mvc.perform(post("/mina-sidor/intresseanmalan/" + invited)
                .with(signedIn(scene.jonas()))
                .with(token())
                .param("text", "Vi vill kartlägga Sätra."));
        as(Role.CASE_OFFICER, () -> {
            var interests = beans.getBean(se.delmos.statsbidrag.applications.usecase.ListInterests.class);
            var answer = beans.getBean(se.delmos.statsbidrag.applications.usecase.AnswerInterest.class);
            interests.list(invited).lines().forEach(line -> answer.answer(line.id(), true, ""));
        });
        clock.moveTo(LocalDate.of(2018, 11, 6).atStartOfDay(Display.STOCKHOLM).toInstant());
        id = scene.start(invited);

        show("del/activity").andExpect(content().string(containsString("Vi vill kartlägga Sätra.")));
    }

    private boolean waits() {
        return workList.waitingFor(java.util.List.of(Role.CASE_OFFICER)).stream()
                .anyMatch(item -> item.subject().equals(id.value()));
    }

    private ResultActions rename(String title) throws Exception {
        return mvc.perform(post(path("del/activity"))
                .with(signedIn(scene.jonas()))
                .with(token())
                .param("_revision", "0")
                .param("title", title));
    }

    private ResultActions send(Actor person, String what) throws Exception {
        return mvc.perform(post(path(what)).with(signedIn(person)).with(token()));
    }

    private ResultActions show(String what) throws Exception {
        return mvc.perform(get(path(what)).with(signedIn(scene.jonas())));
    }

    private String path(String page) {
        return "/mina-sidor/ansokningar/" + id + (page.isEmpty() ? "" : "/" + page);
    }
}
