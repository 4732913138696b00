package se.delmos.statsbidrag.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.ConcurrentTasks;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applications.usecase.AnswerInterest;
import se.delmos.statsbidrag.applications.usecase.ListInterests;
import se.delmos.statsbidrag.applications.usecase.StartApplication;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallStages;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.calls.model.Stages;
import se.delmos.statsbidrag.calls.usecase.PreviewCall;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.forms.Forms;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.notifications.adapter.KeptMail;
import se.delmos.statsbidrag.registry.Registry;

/** What comes before an application: an expression of interest on a form, in its own window, or a grant in an earlier call. */
class StagesJourneyTests extends ApplicationTest {

    private static final LocalDate OPENS = LocalDate.of(2018, 11, 8);
    private static final Instant INTEREST_CLOSES = Instant.parse("2018-11-06T11:00:00Z");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Applications applications;

    private Instant before;
    private Scene scene;
    private CallId call;

    @BeforeEach
    void openForInterest() {
        before = clock.instant();
        scene = new Scene(beans);
        call = scene.call(OPENS, Scene.LAST, onAForm());
    }

    @AfterEach
    void restoreTheClock() {
        clock.moveTo(before);
    }

    @Test
    @Rule("R-PROC-02")
    void writesInterestOnTheCallsFormAndCarriesTheAnswersIntoTheApplication() throws Exception {
        page().andExpect(content().string(containsString("Vilket behov finns?")))
                .andExpect(content().string(containsString("senast tisdag 6 november 2018 kl. 12.00")));
        mvc.perform(answers(0)).andExpect(redirectedUrl(path()));
        page().andExpect(content().string(containsString("Få mötesplatser.")));
        assertThat(applications.interestsIn(call)).isEqualTo(new Applications.Interests(0, 0));
        mvc.perform(answers(revision()).param("send", "yes")).andExpect(redirectedUrl(path()));
        page().andExpect(content().string(containsString("Väntar på svar")))
                .andExpect(content().string(containsString("Få mötesplatser.")));
        mvc.perform(get("/handlaggning/intresseanmalningar/" + call).with(signedIn(Role.CASE_OFFICER)))
                .andExpect(content().string(containsString("Få mötesplatser.")));

        invite();
        clock.moveTo(OPENS.atStartOfDay(Display.STOCKHOLM).toInstant());
        var application = scene.start(call);

        mvc.perform(get("/mina-sidor/ansokningar/" + application + "/del/activity")
                        .with(signedIn(scene.jonas())))
                .andExpect(content().string(containsString("Vi vill kartlägga Sätra.")));
    }

    @Test
    void keepsACopyOfWhatWasSentAndTellsTheMembers() throws Exception {
        mvc.perform(answers(0)).andExpect(redirectedUrl(path()));
        mvc.perform(get("/mina-sidor").with(signedIn(scene.jonas())))
                .andExpect(content().string(containsString("Gör klart intresseanmälan:")))
                .andExpect(content().string(containsString("tisdag 6 november 2018 kl. 12.00")));
        mvc.perform(get(path() + "/kopia").with(signedIn(scene.jonas()))).andExpect(status().isNotFound());

        mvc.perform(answers(revision()).param("send", "yes")).andExpect(redirectedUrl(path()));

        var line = as(
                        Role.CASE_OFFICER,
                        () -> beans.getBean(ListInterests.class).list(call))
                .lines()
                .get(0);
        var copy = beans.getBean(Registry.class).find(line.caseNumber()).orElseThrow().records().stream()
                .filter(entered -> entered.subject().equals("Intresseanmälan som den skickades in"))
                .flatMap(entered -> entered.document().stream())
                .toList();
        assertThat(copy).hasSize(1);
        var pdf = mvc.perform(get(path() + "/kopia").with(signedIn(scene.maria())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        mvc.perform(get(path() + "/kopia").with(signedIn(scene.outsider()))).andExpect(status().is4xxClientError());
        mvc.perform(get("/mina-sidor").with(signedIn(scene.jonas())))
                .andExpect(content().string(containsString(path() + "/kopia")))
                .andExpect(content().string(containsString("Väntar på svar")));
        awaitMail("Intresseanmälan har kommit in: " + line.caseNumber());

        invite();

        awaitMail("Ni är inbjudna att ansöka: "
                + beans.getBean(Calls.class).require(call).title());
    }

    @Test
    void asksForTheReasonWhyAnOrganisationIsNotInvited() throws Exception {
        mvc.perform(answers(0));
        mvc.perform(answers(revision()).param("send", "yes"));
        var list = "/handlaggning/intresseanmalningar/" + call;
        var line = as(
                        Role.CASE_OFFICER,
                        () -> beans.getBean(ListInterests.class).list(call))
                .lines()
                .get(0);

        mvc.perform(post(list + "/" + line.id())
                        .with(signedIn(Role.CASE_OFFICER))
                        .with(token())
                        .param("invited", "false"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#reason-" + line.id() + "\"")))
                .andExpect(content().string(containsString("aria-describedby=\"reason-" + line.id() + "-error\"")));
    }

    @Test
    void keepsADraftThatCannotBeSentAndOverwritesNobody() throws Exception {
        mvc.perform(sent(scene.jonas(), 0).param("need", "Ett behov.").param("send", "yes"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Ett behov.")));
        mvc.perform(answers(0))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Få mötesplatser.")))
                .andExpect(content().string(containsString("Ett behov.")));
        page().andExpect(content().string(containsString("Ett behov.")))
                .andExpect(content().string(containsString("Vi vill kartlägga Sätra.")));
    }

    @Test
    void savesEachAnswerWhileItIsWrittenAndContestsOnlyTheSameAnswer() throws Exception {
        mvc.perform(answer(scene.jonas(), 0, "need", "Jonas behov.")).andExpect(status().isOk());
        mvc.perform(answer(scene.maria(), 0, "activity", "Marias insats."))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("\"revision\":2")));
        mvc.perform(answer(scene.maria(), 0, "need", "Marias behov."))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Jonas behov.")));
        mvc.perform(answer(scene.maria(), 0, "nothing-asked", "x")).andExpect(status().isNotFound());
        mvc.perform(answer(scene.outsider(), 0, "need", "En utomståendes.")).andExpect(status().is4xxClientError());

        page().andExpect(content().string(containsString("Jonas behov.")))
                .andExpect(content().string(containsString("Marias insats.")));
    }

    @Test
    void losesNoAnswerWhenTheFirstOnesArriveAtOnce() throws Exception {
        var paths = List.of("need", "activity", "contact.name", "contact.phone");
        var answers = ConcurrentTasks.run(
                paths.size(),
                RuntimeException.class,
                number -> () -> mvc.perform(answer(scene.jonas(), 0, paths.get(number), "Svar " + number))
                        .andReturn()
                        .getResponse()
                        .getStatus());

        assertThat(answers).containsOnly(200).hasSize(paths.size());
        for (int number = 0; number < paths.size(); number++) {
            page().andExpect(content().string(containsString("Svar " + number)));
        }
    }

    @Test
    @Rule("R-PROC-01")
    void receivesLateInterestAndMarksIt() throws Exception {
        clock.moveTo(INTEREST_CLOSES);
        page().andExpect(content().string(containsString("Tiden för intresseanmälan gick ut")));
        mvc.perform(answers(0).param("send", "yes")).andExpect(redirectedUrl(path()));

        page().andExpect(content().string(containsString("För sent inkommen")));
        mvc.perform(get("/handlaggning/intresseanmalningar/" + call).with(signedIn(Role.CASE_OFFICER)))
                .andExpect(content().string(containsString("För sent inkommen")));
    }

    @Test
    @Rule({"R-PROC-01", "R-FL-04"})
    void correctsTheMarkOfLateInterestWhoseTimeIsMadeLonger() throws Exception {
        clock.moveTo(INTEREST_CLOSES.plusSeconds(60));
        mvc.perform(answers(0).param("send", "yes")).andExpect(redirectedUrl(path()));
        page().andExpect(content().string(containsString("För sent inkommen")));

        extendInterest("2018-11-06", "11.00")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("kan bara bli längre")));
        extendInterest("2018-11-08", "")
                .andExpect(content().string(containsString("måste ta slut innan utlysningen öppnar")));
        extendInterest("2018-11-07", "").andExpect(status().is3xxRedirection());

        page().andExpect(content().string(not(containsString("För sent inkommen"))))
                .andExpect(content().string(containsString("Skälet till förlängningen: Driftstopp.")));
        var number = as(
                        Role.CASE_OFFICER,
                        () -> beans.getBean(ListInterests.class).list(call))
                .lines()
                .get(0)
                .caseNumber();
        assertThat(beans.getBean(Registry.class).find(number).orElseThrow().records())
                .anySatisfy(entered -> assertThat(entered.subject())
                        .contains("Rättelse: intresseanmälan kom in i tid")
                        .contains("7 november 2018 kl. 23.59"));
        mvc.perform(get("/utlysningar/" + call)).andExpect(content().string(containsString("7 november 2018")));
    }

    private ResultActions extendInterest(String day, String time) throws Exception {
        var is = beans.getBean(Calls.class).require(call);
        var version = as(
                        Role.ADMINISTRATOR,
                        () -> beans.getBean(PreviewCall.class).preview(call))
                .version();
        return mvc.perform(post("/administration/utlysningar/" + call + "/andra/bekrafta")
                .with(signedIn(Role.ADMINISTRATOR))
                .with(token())
                .param("version", Long.toString(version))
                .param("title", is.title())
                .param("summary", is.summary())
                .param("activityFrom", is.activity().from().toString())
                .param("activityTo", is.activity().to().toString())
                .param("reportDue", is.reportDue().toString())
                .param("form", is.form().toString())
                .param("interestTo", day)
                .param("interestToTime", time)
                .param("reason", "Driftstopp."));
    }

    @Test
    @Rule("R-PROC-04")
    void letsOnlyRecipientsOfEarlierCallsStart() throws Exception {
        var grant = as(
                Role.ADMINISTRATOR,
                () -> beans.getBean(Decisions.class).grants().stream()
                        .filter(each -> !each.call().equals(call))
                        .findFirst()
                        .orElseThrow());
        var followUp = scene.call(Scene.FIRST, Scene.LAST, after(grant.call(), false));
        var reported = scene.call(Scene.FIRST, Scene.LAST, after(CallId.of(call.toString()), true));

        assertThatThrownBy(() -> scene.start(followUp)).hasMessage("applications.start.not-recipient");
        assertThatThrownBy(() -> start(reported, grant.recipient())).hasMessage("applications.start.not-recipient");
        assertThat(start(followUp, grant.recipient())).isNotNull();
        mvc.perform(get("/utlysningar/" + followUp))
                .andExpect(content()
                        .string(containsString("Bara den som har fått bidrag i någon av de här utlysningarna")));
    }

    private ApplicationId start(CallId where, ApplicantId organisation) {
        beans.getBean(se.delmos.statsbidrag.applicants.ApplicantRegistration.class)
                .addMember(
                        organisation,
                        person("Amina Warsame").id(),
                        se.delmos.statsbidrag.applicants.MemberRight.SIGNATORY);
        return as(
                person("Amina Warsame", organisation.value()),
                () -> beans.getBean(StartApplication.class).start(where, Optional.empty()));
    }

    private static Stages after(CallId earlier, boolean reported) {
        return Stages.of(
                new CallStages(false, Optional.empty(), Optional.empty(), Optional.empty(), Set.of(earlier), reported));
    }

    private Stages onAForm() {
        var form = beans.getBean(Forms.class)
                .shipped("intresseanmalan-2018-kommun")
                .orElseThrow()
                .id();
        return Stages.of(new CallStages(
                true,
                Optional.of(Instant.parse("2018-11-01T08:00:00Z")),
                Optional.of(INTEREST_CLOSES),
                Optional.of(form),
                Set.of(),
                false));
    }

    private void invite() {
        as(
                Role.CASE_OFFICER,
                () -> beans.getBean(ListInterests.class)
                        .list(call)
                        .lines()
                        .forEach(line -> beans.getBean(AnswerInterest.class).answer(line.id(), true, "")));
    }

    private void awaitMail(String subject) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(beans.getBean(KeptMail.class).sent())
                        .filteredOn(mail -> mail.subject().equals(subject))
                        .extracting(KeptMail.Mail::recipient)
                        .containsExactlyInAnyOrder("jonas.ek@example.se", "maria.lindqvist@example.se"));
    }

    private int revision() throws Exception {
        var html = page().andReturn().getResponse().getContentAsString();
        return Integer.parseInt(html.replaceAll("(?s).*name=\"_revision\" value=\"(\\d+)\".*", "$1"));
    }

    private MockHttpServletRequestBuilder answers(int revision) {
        return sent(scene.jonas(), revision)
                .param("need", "Få mötesplatser.")
                .param("activity", "Vi vill kartlägga Sätra.")
                .param("cooperation", "no")
                .param("contact.name", "Jonas Ek")
                .param("contact.email", "jonas.ek@example.se");
    }

    private MockHttpServletRequestBuilder sent(Actor writer, int revision) {
        return post(path()).with(signedIn(writer)).with(token()).param("_revision", Integer.toString(revision));
    }

    private MockHttpServletRequestBuilder answer(Actor writer, int revision, String field, String text) {
        return post(path() + "/svar")
                .with(signedIn(writer))
                .with(token())
                .param("field", field)
                .param("text", text)
                .param("revision", Integer.toString(revision))
                .param("writer", writer.name());
    }

    private ResultActions page() throws Exception {
        return mvc.perform(get(path()).with(signedIn(scene.jonas())));
    }

    private String path() {
        return "/mina-sidor/intresseanmalan/" + call;
    }
}
