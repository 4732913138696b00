package se.delmos.statsbidrag.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.ResultActions;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.decisions.Cases;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.notifications.adapter.KeptMail;
import se.delmos.statsbidrag.notifications.usecase.RemindOfCompletion;
import se.delmos.statsbidrag.registry.CaseView.RecordView;
import se.delmos.statsbidrag.registry.Registry;
import se.delmos.statsbidrag.review.usecase.CheckRow;
import se.delmos.statsbidrag.review.usecase.CompleteFormalCheck;
import se.delmos.statsbidrag.review.usecase.ShowFormalCheck;

/** An officer asks for completion of named sections, and the rest stays as it was sent (20 § förvaltningslagen). */
class CompletionTests extends HandedInTest {

    private static final LocalDate DUE = LocalDate.of(2018, 11, 20);

    @Autowired
    private Applications applications;

    @Autowired
    private Registry registry;

    @Test
    @Rule("R-118-09")
    void opensTheNamedSectionsOnlyAndKeepsWhenTheApplicationCame() throws Exception {
        var sent = applications.require(id);
        ask().andExpect(redirectedUrl("/handlaggning/arenden/" + id));
        clock.moveTo(DUE.minusDays(1).atTime(9, 0).atZone(Display.STOCKHOLM).toInstant());

        var draft = page(get(path("")).with(signedIn(scene.jonas())));
        assertThat(draft.select(".govuk-task-list__link").eachText()).containsOnlyOnce("Verksamheten");
        assertThat(draft.select(".govuk-task-list__link").eachText()).doesNotContain("Ekonomi", "Partner");
        assertThat(draft.text())
                .contains("Ansökan behöver kompletteras", "20 november 2018", "Skriv hur ni följer upp.");
        assertThat(draft.text()).doesNotContain("Ångra ändringarna");
        rename("Läxhjälp med uppföljning").andExpect(status().is3xxRedirection());
        show("del/economy").andExpect(status().isUnprocessableContent());
        save("economy", "amount", "900 000").andExpect(status().isUnprocessableContent());
        send(scene.jonas(), "avbryt").andExpect(status().isUnprocessableContent());
        send(scene.maria(), "aterta").andExpect(status().isUnprocessableContent());
        assertThat(applications.require(id).title()).isEqualTo(sent.title());
        var check = page(get(path("granska")).with(signedIn(scene.maria())));
        assertThat(check.select("dd a[href*=/del/economy]")).isEmpty();
        assertThat(check.select("dd a[href*=/del/activity]")).isNotEmpty();
        assertThat(check.select("form button").text()).contains("Skicka in kompletteringen");

        send(scene.maria(), "granska").andExpect(redirectedUrl(path("kvitto")));

        var completed = applications.require(id);
        assertThat(completed.title()).isEqualTo("Läxhjälp med uppföljning");
        assertThat(completed.amount()).isEqualTo(sent.amount());
        assertThat(completed.submittedAt()).isEqualTo(sent.submittedAt());
        assertThat(completed.late()).isFalse();
        assertThat(registry.find(sent.caseNumber()).orElseThrow().records())
                .extracting(RecordView::subject)
                .contains("Begäran om komplettering", "Komplettering av ansökan");
        var file = page(get("/handlaggning/arenden/" + id).with(signedIn("Karin Holm")));
        assertThat(file.select("section[aria-labelledby=completions-heading]").text())
                .contains("Har kommit in", "Läxhjälp med uppföljning Tidigare: Läxhjälp på Åsgatan");
        var receipt = page(get(path("kvitto")).with(signedIn(scene.jonas())));
        assertThat(receipt.text()).contains("Kompletteringen kom in 19 november 2018 kl. 09.00");
        assertThat(receipt.text()).doesNotContain("Den ersätter ansökan");
        assertThat(receipt.select("a[href*=/kopia/]")).hasSize(1);
        show("").andExpect(redirectedUrl(path("kvitto")));
        assertThat(file.select(".sb-next a[href=#del-activity]").text()).isEqualTo("Verksamheten");
        assertThat(file.select("section#del-activity")).hasSize(1);
    }

    @Test
    void asksAnewFromWhatWasAsked() throws Exception {
        ask();
        var form = page(get(officers()).with(signedIn("Karin Holm"))).select("form");
        assertThat(form.select("[name=sections][checked]").eachAttr("value")).containsExactly("activity");
        assertThat(form.select("[name=what]").text()).isEqualTo("Skriv hur ni följer upp.");
        assertThat(form.select("[name=due]").val()).isEqualTo("2018-11-20");
    }

    @Test
    void hasOneBoxToReadBeforeItIsHandedIn() throws Exception {
        ask();
        var check = page(get(path("granska")).with(signedIn(scene.maria())));
        assertThat(check.select("main > .govuk-inset-text h2").eachText())
                .containsExactly("Ansökan behöver kompletteras");
        assertThat(check.select("main > .govuk-inset-text")).hasSize(1);
    }

    @Test
    void saysThatNothingIsChangedAndIsHandedInUnchangedKnowingly() throws Exception {
        ask();
        var draft = page(get(path("")).with(signedIn(scene.jonas())));
        assertThat(draft.select(".govuk-task-list__item:contains(Verksamheten)").text())
                .contains("Inget ändrat än");
        assertThat(draft.text()).contains("Inget är ändrat än i: Verksamheten.");
        assertThat(draft.text()).doesNotContain("Kan skickas in", "delar är ifyllda");
        var check = page(get(path("granska")).with(signedIn(scene.maria())));
        assertThat(check.select("form button").text()).contains("Skicka in utan ändringar");
        assertThat(check.text()).contains("Ni har inte ändrat något i: Verksamheten.");

        rename("Läxhjälp med uppföljning");
        assertThat(page(get(path("")).with(signedIn(scene.maria()))).text())
                .contains("Kan skickas in")
                .doesNotContain("Inget ändrat än");
        assertThat(page(get(path("granska")).with(signedIn(scene.maria()))).text())
                .doesNotContain("Ni har inte ändrat något i");
    }

    @Test
    void tellsBothSidesAndRemindsThoseWhoHaveItLeft() throws Exception {
        var number = applications.require(id).caseNumber();
        ask();
        told("Ansökan behöver kompletteras: " + number, 2);
        var todo = page(get("/mina-sidor").with(signedIn(scene.jonas())));
        assertThat(todo.select(".govuk-task-list__item:contains(Komplettera ansökan)")
                        .text())
                .contains("tisdag 20 november 2018 kl. 23.59", "Ska kompletteras");
        assertThat(page(get("/handlaggning").with(signedIn("Karin Holm")))
                        .select("tr:contains(" + number + ")")
                        .text())
                .contains("Väntar på komplettering");
        remindOn(DUE.minusDays(7));
        told("Komplettering saknas: " + number, 2);
        send(scene.maria(), "granska");
        told("Komplettering har kommit in: " + number, 1);
        remindOn(DUE.minusDays(1));
        told("Komplettering saknas: " + number, 2);
    }

    @Test
    void isWaitedForUntilItsDayIsOver() throws Exception {
        ask();
        rename("Aldrig inskickad");
        var check =
                page(get("/handlaggning/arenden/" + id + "/formell-provning").with(signedIn("Karin Holm")));
        assertThat(check.text()).contains("Sökanden har till och med 20 november 2018 på sig att komplettera.");
        assertThat(check.select("main button")).isEmpty();
        assertThat(page(get(path("underskrifter")).with(signedIn(scene.maria())))
                        .text())
                .contains("20 november 2018")
                .doesNotContain("12 november 2018");
        assertThat(page(get("/handlaggning/arenden/" + id).with(signedIn("Karin Holm")))
                        .select(".sb-next")
                        .text())
                .contains("Väntar på komplettering till och med 20 november 2018");
        assertThatThrownBy(this::pass)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("completion.awaited"));
        clock.moveTo(DUE.plusDays(1).atStartOfDay(Display.STOCKHOLM).toInstant());
        pass();

        rename("Efteråt").andExpect(status().isUnprocessableContent());
        send(scene.maria(), "granska").andExpect(redirectedUrl(path("kvitto")));
        assertThat(applications.require(id).title()).isEqualTo("Läxhjälp på Åsgatan");
        assertThat(page(get(path("kvitto")).with(signedIn(scene.jonas()))).select("a[href$=/tidigare]"))
                .hasSize(1);
        show("tidigare").andExpect(content().string(containsString("Aldrig inskickad")));
        assertThat(page(get("/handlaggning/arenden/" + id).with(signedIn("Karin Holm")))
                        .text())
                .contains("Kom inte in");
        ask().andExpect(status().isUnprocessableContent());
    }

    @Test
    void isReceivedAfterItsDayWhileItIsWaitedFor() throws Exception {
        ask();
        clock.moveTo(DUE.plusDays(2).atStartOfDay(Display.STOCKHOLM).toInstant());
        rename("En dag för sent");
        send(scene.maria(), "granska").andExpect(redirectedUrl(path("kvitto")));
        assertThat(applications.require(id).title()).isEqualTo("En dag för sent");
    }

    @Test
    void keepsChangesThatWereBegunOnlyInTheNamedSections() throws Exception {
        var sent = applications.require(id);
        send(scene.jonas(), "andra");
        rename("Begunnet");
        save("economy", "amount", "90 000").andExpect(status().is3xxRedirection());
        ask();

        show("del/activity").andExpect(content().string(containsString("Begunnet")));
        assertThat(page(get(path("tidigare")).with(signedIn(scene.jonas()))).text())
                .contains("90 000");
        send(scene.maria(), "granska");
        assertThat(applications.require(id).amount()).isEqualTo(sent.amount());
        assertThat(applications.require(id).title()).isEqualTo("Begunnet");
    }

    @Test
    void saysWhatIsMissingInTheRequestAndKeepsTheText() throws Exception {
        new Cases(beans).declareNone("Karin Holm", id);
        mvc.perform(post(officers())
                        .with(signedIn("Karin Holm"))
                        .with(token())
                        .param("what", "Skriv mer.")
                        .param("due", "2018-11-01"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Välj minst en del som ska kompletteras."),
                                containsString("Skriv mer."))));
        mvc.perform(request("2018-11-01"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Välj en dag som inte har passerat.")));
        assertThat(applications.require(id).title()).isEqualTo("Läxhjälp på Åsgatan");
        show("").andExpect(redirectedUrl(path("kvitto")));
    }

    @Test
    @Rule("R-FL-02")
    void isForOfficersWhoHaveDeclaredNoConflict() throws Exception {
        mvc.perform(get(officers()).with(signedIn("Karin Holm")))
                .andExpect(redirectedUrl("/handlaggning/arenden/" + id + "/jav"));
        mvc.perform(request("2018-11-20")).andExpect(status().isUnprocessableContent());
        ask().andExpect(status().is3xxRedirection());
        mvc.perform(get(officers()).with(signedIn("Olle Berg")))
                .andExpect(redirectedUrl("/handlaggning/arenden/" + id + "/jav"));
        mvc.perform(request("2018-11-25", "Olle Berg")).andExpect(status().isUnprocessableContent());
        mvc.perform(get(officers()).with(signedIn("Bengt Dahl"))).andExpect(status().isForbidden());
        mvc.perform(get(officers()).with(signedIn(scene.jonas()))).andExpect(status().isForbidden());
    }

    private ResultActions ask() throws Exception {
        new Cases(beans).declareNone("Karin Holm", id);
        return mvc.perform(request("2018-11-20"));
    }

    private RequestBuilder request(String due) {
        return request(due, "Karin Holm");
    }

    private RequestBuilder request(String due, String officer) {
        return post(officers())
                .with(signedIn(officer))
                .with(token())
                .param("sections", "activity")
                .param("what", "Skriv hur ni följer upp.")
                .param("due", due);
    }

    private String officers() {
        return "/handlaggning/arenden/" + id + "/komplettering";
    }

    private void pass() {
        as("Karin Holm", () -> {
            var page = beans.getBean(ShowFormalCheck.class).show(id);
            var judged = page.rows().stream()
                    .filter(CheckRow::asksOfficer)
                    .collect(Collectors.toMap(row -> row.rule().id().value(), row -> true));
            beans.getBean(CompleteFormalCheck.class)
                    .complete(new CompleteFormalCheck.Command(id, page.version(), judged, true, "Prövat."));
        });
    }

    private void remindOn(LocalDate day) {
        clock.moveTo(day.atTime(9, 0).atZone(Display.STOCKHOLM).toInstant());
        beans.getBean(RemindOfCompletion.class).remind();
    }

    private void told(String subject, int times) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(beans.getBean(KeptMail.class).sent())
                        .filteredOn(mail -> mail.subject().equals(subject))
                        .hasSize(times));
    }

    private ResultActions rename(String title) throws Exception {
        return save("activity", "title", title);
    }

    private ResultActions save(String section, String path, String text) throws Exception {
        return mvc.perform(post(path("del/" + section))
                .with(signedIn(scene.jonas()))
                .with(token())
                .param("_revision", "0")
                .param(path, text));
    }
}
