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

import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.notifications.adapter.KeptMail;
import se.delmos.statsbidrag.registry.CaseView.RecordView;
import se.delmos.statsbidrag.registry.Registry;
import se.delmos.statsbidrag.review.usecase.DeclareConflict;
import se.delmos.statsbidrag.workflow.WorkList;

/** Until the deadline an application can be changed and taken back, and what was sent counts until then. */
class ChangeTests extends HandedInTest {

    @Autowired
    private Applications applications;

    @Autowired
    private Registry registry;

    @Autowired
    private WorkList workList;

    @Test
    void countsAsItWasSentUntilTheChangesAreHandedInInTheSameCase() throws Exception {
        var number = applications.require(id).caseNumber();
        show("kvitto").andExpect(content().string(containsString("Ändra ansökan")));
        send(scene.jonas(), "andra").andExpect(redirectedUrl(path("")));
        show("").andExpect(content().string(containsString("3 av 3 delar är ifyllda")));
        rename("Läxhjälp för alla").andExpect(status().is3xxRedirection());
        show("del/activity")
                .andExpect(content().string(containsString("Läxhjälp för alla")))
                .andExpect(content().string(containsString("Ni ändrar en ansökan som redan är inskickad.")))
                .andExpect(content().string(not(containsString("Ett sparat utkast är inte en inkommen handling."))));
        assertThat(registry.find(number).orElseThrow().records()).hasSize(2);
        var check = Jsoup.parse(show("granska").andReturn().getResponse().getContentAsString());
        assertThat(check.select(".sb-checked:has(.sb-tag:contains(Ändrat)) dd:not(.govuk-summary-list__actions)")
                        .text())
                .isEqualTo("Läxhjälp för alla Tidigare: Läxhjälp på Åsgatan");
        assertThat(check.select(".sb-before > .sb-prose").text()).isEqualTo("Läxhjälp på Åsgatan");
        clock.moveTo(clock.instant().plusSeconds(60));

        send(scene.maria(), "granska").andExpect(redirectedUrl(path("kvitto")));

        assertThat(applications.require(id).title()).isEqualTo("Läxhjälp för alla");
        assertThat(applications.require(id).caseNumber()).isEqualTo(number);
        assertThat(registry.find(number).orElseThrow().records())
                .extracting(RecordView::subject)
                .containsExactly("Ansökan", "Ansökan som den skickades in", "Ändrad ansökan");
        assertThat(applications.of(scene.organisation)).hasSize(1);
        var receipt = Jsoup.parse(show("kvitto").andReturn().getResponse().getContentAsString());
        assertThat(receipt.text()).contains("Den ersätter ansökan som kom in");
        var earlier = receipt.select("#copy-heading ~ p a[href*=/kopia/]").attr("href");
        assertThat(earlier).startsWith(path("kopia/"));
        assertThat(copy(earlier)).isNotEmpty().isNotEqualTo(copy(path("kopia")));
        mvc.perform(get(earlier).with(signedIn(scene.outsider()))).andExpect(status().isForbidden());
        for (var other : List.of(UUID.randomUUID().toString(), foreignCopy())) {
            mvc.perform(get(path("kopia/" + other)).with(signedIn(scene.jonas())))
                    .andExpect(status().isNotFound());
        }
        told("Ändringarna har kommit in: " + number);
    }

    /** Returns the copy of what somebody else has handed in. */
    private String foreignCopy() throws Exception {
        var other = new Scene(beans);
        var theirs = other.written(call);
        mvc.perform(post("/mina-sidor/ansokningar/" + theirs + "/granska")
                .with(signedIn(other.maria()))
                .with(token()));
        return registry.find(applications.require(theirs).caseNumber()).orElseThrow().records().stream()
                .flatMap(record -> record.document().stream())
                .findFirst()
                .orElseThrow()
                .toString();
    }

    private byte[] copy(String path) throws Exception {
        return mvc.perform(get(path).with(signedIn(scene.jonas())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private void told(String subject) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(beans.getBean(KeptMail.class).sent())
                        .filteredOn(mail -> mail.subject().equals(subject))
                        .hasSize(2));
    }

    @Test
    void forgetsChangesThatAreUndone() throws Exception {
        send(scene.jonas(), "andra");
        rename("Något annat");
        show("avbryt").andExpect(content().string(containsString("Vill ni ta bort ändringarna?")));
        show("del/activity").andExpect(content().string(containsString("Något annat")));
        send(scene.jonas(), "avbryt").andExpect(redirectedUrl(path("kvitto")));
        show("avbryt").andExpect(redirectedUrl(path("kvitto")));

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
        told("Ansökan är återtagen: " + number);
        // what refusals are counted from
        assertThat(beans.getBean(se.delmos.statsbidrag.decisions.Decisions.class)
                        .of(id))
                .isEmpty();
        Awaitility.await().untilAsserted(() -> assertThat(waits()).isFalse());
        assertThat(scene.start(call)).isNotEqualTo(id);
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
}
