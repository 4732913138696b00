package se.delmos.statsbidrag.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.OnBothDatabases;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applicants.MandateKind;
import se.delmos.statsbidrag.applicants.model.MandateRepository;
import se.delmos.statsbidrag.applicants.usecase.RevokeMandate;
import se.delmos.statsbidrag.applications.model.Signing;
import se.delmos.statsbidrag.applications.model.SigningRepository;
import se.delmos.statsbidrag.applications.usecase.SignApplication;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.notifications.adapter.KeptMail;
import se.delmos.statsbidrag.notifications.usecase.RemindOfSignatures;
import se.delmos.statsbidrag.review.usecase.DeclareConflict;

/** Several sign the same hash before an application is handed in; a change after the first signature is told of before it is saved. */
@OnBothDatabases
class SignaturesTests extends ApplicationTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Applications applications;

    @Autowired
    private SigningRepository signings;

    @Autowired
    private KeptMail kept;

    private Instant before;
    private SigningScene scene;

    @BeforeEach
    void setTheScene() {
        before = clock.instant();
        scene = new SigningScene(beans);
    }

    @AfterEach
    void restoreTheClock() {
        clock.moveTo(before);
    }

    @Test
    @Rule({"R-ID-01", "R-FL-17"})
    void handsItInWithTheLastSignatureOfAllWhoAreNamed() throws Exception {
        show(scene.frida, "granska").andExpect(content().string(not(containsString("Skicka in ansökan</button>"))));
        send(scene.frida, "granska").andExpect(status().isUnprocessableContent());
        ask().andExpect(redirectedUrl(path("underskrifter")));
        show(scene.disa, "")
                .andExpect(content().string(containsString("0 av 2 har skrivit under")))
                .andExpect(content()
                        .string(containsString("Ska skrivas under av Frida Firmatecknare, Gustav Kassör senast")))
                .andExpect(content().string(not(containsString("Granska och skicka in"))));
        mvc.perform(get("/mina-sidor").with(signedIn(scene.disa)))
                .andExpect(content().string(containsString("Underskrifter saknas: ")))
                .andExpect(content().string(not(containsString("Skicka in senast"))));
        mvc.perform(get("/mina-sidor").with(signedIn(scene.frida)))
                .andExpect(content().string(containsString("Skriv under ansökan: ")))
                .andExpect(content()
                        .string(containsString("Ska skrivas under av Frida Firmatecknare, Gustav Kassör senast")));
        show(scene.frida, "underskrifter")
                .andExpect(content().string(containsString("2 underskrifter saknas")))
                .andExpect(content().string(containsString("Läxhjälp på Åsgatan")))
                .andExpect(content().string(containsString(open().hash())));

        sign(scene.frida).andExpect(redirectedUrl(path("underskrifter")));
        sign(scene.frida).andExpect(status().isUnprocessableContent());
        send(scene.frida, "granska").andExpect(status().isUnprocessableContent());
        assertThat(applications.of(scene.organisation)).isEmpty();
        sign(scene.gustav);

        var sent = applications.require(scene.id);
        assertThat(sent.late()).isFalse();
        assertThat(sent.submittedBy()).isEqualTo(scene.gustav.id());
        var hash = signings.of(scene.id).get(0).hash();
        for (var page : List.of(show(scene.disa, "kvitto"), casePage())) {
            page.andExpect(content().string(containsString(hash)))
                    .andExpect(content().string(containsString("Frida Firmatecknare")));
        }
        assertThat(copy()).contains(hash).contains("Frida Firmatecknare").contains("Gustav Kassör");
    }

    @Test
    void holdsAChangeUntilThePersonHasChosenToVoidTheSignatures() throws Exception {
        ask();
        sign(scene.frida);
        var round = open();
        show(scene.disa, "del/activity")
                .andExpect(content().string(containsString("Frida Firmatecknare har skrivit under")));

        save("Något annat", "")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("value=\"Något annat\"")))
                .andExpect(content().string(containsString("Inget är sparat än")));
        autosave("Något annat", "")
                .andExpect(status().isPreconditionFailed())
                .andExpect(jsonPath("$.signing").value(round.id().toString()))
                .andExpect(jsonPath("$.sentence", containsString("Frida Firmatecknare")));
        save("Läxhjälp på Åsgatan", "").andExpect(status().is3xxRedirection());
        assertThat(open().signers()).hasSize(1);

        save("Något annat", round.id().toString()).andExpect(status().is3xxRedirection());

        assertThat(signings.of(scene.id)).noneMatch(Signing::isOpen);
        show(scene.disa, "del/activity").andExpect(content().string(containsString("Något annat")));
        sign(scene.gustav, round.hash()).andExpect(status().isUnprocessableContent());
        assertMailed(scene.frida, "Din underskrift på en ansökan är struken");
    }

    @Test
    void voidsNoOtherRoundThanThatWhichThePersonWasToldOf() throws Exception {
        ask();
        sign(scene.frida);
        var told = open();
        autosave("Något annat", told.id().toString()).andExpect(status().isOk());
        ask();
        sign(scene.gustav);

        autosave("Läxhjälp igen", told.id().toString()).andExpect(status().isPreconditionFailed());

        assertThat(open().signers()).hasSize(1);
        assertThat(open().round()).isEqualTo(2);
    }

    @Test
    void endsARoundThatNobodyHasSignedWhenSomethingIsChanged() throws Exception {
        ask();
        save("Något annat", "").andExpect(status().is3xxRedirection());

        show(scene.frida, "underskrifter").andExpect(content().string(containsString("Lämna för underskrift")));
    }

    @Test
    @Rule("R-FL-17")
    void refusesASignatoryWhoseMandateHasEnded() throws Exception {
        ask();
        beans
                .getBean(MandateRepository.class)
                .findByOrganisationInOrderByHandedInAt(List.of(scene.organisation.value()))
                .stream()
                .filter(mandate -> mandate.terms().holder().equals("Gustav Kassör"))
                .forEach(mandate ->
                        as(scene.frida, () -> beans.getBean(RevokeMandate.class).revoke(mandate.id())));
        sign(scene.frida);

        sign(scene.gustav).andExpect(status().isForbidden());
        show(scene.gustav, "underskrifter")
                .andExpect(content().string(containsString("Ditt uppdrag för organisationen gäller inte längre")));
        assertThat(applications.of(scene.organisation)).isEmpty();
    }

    @Test
    @Rule("R-PROC-01")
    void judgesTheDeadlineByTheLastSignature() throws Exception {
        ask();
        sign(scene.frida);
        clock.moveTo(Scene.LAST.plusDays(1).atStartOfDay(Display.STOCKHOLM).toInstant());
        sign(scene.gustav);

        assertThat(applications.require(scene.id).late()).isTrue();
    }

    @Test
    void asksForNewSignaturesOnChangesUntilTheDeadline() throws Exception {
        ask();
        sign(scene.frida);
        sign(scene.gustav);
        scene.mandate(scene.frida, scene.frida, MandateKind.SIGNS_ALONE, null);
        send(scene.disa, "andra");
        save("Läxhjälp för alla", "").andExpect(status().is3xxRedirection());
        send(scene.frida, "granska").andExpect(status().isUnprocessableContent());
        assertThat(applications.require(scene.id).title()).isEqualTo("Läxhjälp på Åsgatan");

        ask();
        show(scene.gustav, "underskrifter")
                .andExpect(content().string(containsString("Det här är ändringar av en ansökan")))
                .andExpect(content().string(containsString("Ändrat</strong>")))
                .andExpect(content().string(containsString("Ändras ett enda tecken blir den en annan")))
                .andExpect(content().string(stringContainsInOrder("Tidigare:", "Läxhjälp på Åsgatan")));
        sign(scene.gustav);
        send(scene.disa, "avbryt").andExpect(status().isUnprocessableContent());
        sign(scene.frida);

        assertThat(applications.require(scene.id).title()).isEqualTo("Läxhjälp för alla");
        assertThat(signings.of(scene.id)).hasSize(2).allMatch(Signing::isHandedIn);
    }

    @Test
    void letsOneWhoSignsAloneAskForMoreAndThenWaits() throws Exception {
        scene.mandate(scene.frida, scene.frida, MandateKind.SIGNS_ALONE, null);
        show(scene.frida, "granska").andExpect(content().string(containsString("Låt fler skriva under")));
        ask();

        send(scene.frida, "granska").andExpect(status().isUnprocessableContent());
        sign(scene.frida);
        assertThat(applications.of(scene.organisation)).isEmpty();
        sign(scene.gustav);
        assertThat(applications.of(scene.organisation)).hasSize(1);
    }

    /** Gustav signs while Frida's signature is not committed yet: without the lock neither would see the other's. */
    @Test
    void handsItInOnceWhenTwoSignAtTheSameMoment() throws Exception {
        ask();
        var hash = open().hash();
        var gustav = new FutureTask<>(() -> signing(scene.gustav, hash));
        beans.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            signing(scene.frida, hash);
            new Thread(gustav).start();
            Awaitility.await().until(() -> gustav.isDone() || isSomebodyWaitingForARow());
        });
        gustav.get();

        assertThat(applications.of(scene.organisation)).hasSize(1);
        assertThat(signings.of(scene.id)).singleElement().satisfies(round -> {
            assertThat(round.isHandedIn()).isTrue();
            assertThat(round.signers()).hasSize(2);
        });
    }

    private ApplicationId signing(Actor person, String hash) {
        as(person, () -> beans.getBean(SignApplication.class).sign(scene.id, hash));
        return scene.id;
    }

    private boolean isSomebodyWaitingForARow() {
        var waiting = "postgres".equals(System.getProperty("statsbidrag.test.database"))
                ? "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                : "select count(*) from information_schema.sessions where blocker_id is not null";
        return beans.getBean(JdbcClient.class).sql(waiting).query(Long.class).single() > 0;
    }

    @Test
    void letsNoOutsiderSeeOrSign() throws Exception {
        ask();
        var stranger = person("Amina Warsame");

        show(stranger, "underskrifter").andExpect(status().isForbidden());
        sign(stranger).andExpect(status().isForbidden());
        sign(scene.disa).andExpect(status().isForbidden());
    }

    @Test
    void tellsSignatoriesAndRemindsThoseWhoHaveNotSigned() throws Exception {
        ask();
        assertMailed(scene.gustav, "Din underskrift behövs på en ansökan");
        sign(scene.frida);
        clock.moveTo(
                Scene.LAST.minusDays(1).atTime(9, 0).atZone(Display.STOCKHOLM).toInstant());
        beans.getBean(RemindOfSignatures.class).remind();
        beans.getBean(RemindOfSignatures.class).remind();

        assertMailed(scene.gustav, "Din underskrift saknas");
        assertThat(kept.sent())
                .filteredOn(mail -> mail.subject().startsWith("Din underskrift saknas"))
                .extracting(KeptMail.Mail::recipient)
                .containsOnlyOnce(scene.gustav.email())
                .doesNotContain(scene.frida.email());
    }

    private void assertMailed(Actor person, String subject) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(kept.sent())
                        .anyMatch(mail -> mail.recipient().equals(person.email())
                                && mail.subject().startsWith(subject)));
    }

    private Signing open() {
        return signings.of(scene.id).stream()
                .filter(Signing::isOpen)
                .findFirst()
                .orElseThrow();
    }

    private ResultActions ask() throws Exception {
        return mvc.perform(post(path("underskrifter"))
                .with(signedIn(scene.disa))
                .with(token())
                .param("person", scene.frida.id().toString(), scene.gustav.id().toString()));
    }

    private ResultActions sign(Actor person) throws Exception {
        return sign(person, open().hash());
    }

    private ResultActions sign(Actor person, String hash) throws Exception {
        return mvc.perform(post(path("underskrifter/skriv-under"))
                .with(signedIn(person))
                .with(token())
                .param("hash", hash));
    }

    private ResultActions save(String title, String told) throws Exception {
        return mvc.perform(post(path("del/activity"))
                .with(signedIn(scene.disa))
                .with(token())
                .param("_revision", "99")
                .param("_void", told)
                .param("title", title));
    }

    private ResultActions autosave(String title, String told) throws Exception {
        return mvc.perform(post(path("del/activity/svar"))
                .with(signedIn(scene.disa))
                .with(token())
                .param("field", "title")
                .param("text", title)
                .param("revision", "99")
                .param("writer", "test")
                .param("signing", told));
    }

    private ResultActions send(Actor person, String what) throws Exception {
        return mvc.perform(post(path(what)).with(signedIn(person)).with(token()));
    }

    private ResultActions show(Actor person, String what) throws Exception {
        return mvc.perform(get(path(what)).with(signedIn(person)));
    }

    private ResultActions casePage() throws Exception {
        as(Role.CASE_OFFICER, () -> beans.getBean(DeclareConflict.class).declare(scene.id, false, ""));
        return mvc.perform(get("/handlaggning/arenden/" + scene.id).with(signedIn(Role.CASE_OFFICER)));
    }

    private String copy() throws Exception {
        var pdf = show(scene.disa, "kopia").andReturn().getResponse().getContentAsByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private String path(String what) {
        return "/mina-sidor/ansokningar/" + scene.id + (what.isEmpty() ? "" : "/" + what);
    }
}
