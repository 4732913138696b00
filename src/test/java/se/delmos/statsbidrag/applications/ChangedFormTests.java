package se.delmos.statsbidrag.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.applications.model.Typing;
import se.delmos.statsbidrag.applications.usecase.GoOverToNewForm;
import se.delmos.statsbidrag.applications.usecase.SaveAnswer;
import se.delmos.statsbidrag.applications.usecase.SubmitApplication;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.calls.model.CallRepository;
import se.delmos.statsbidrag.calls.model.ChangedTerms;
import se.delmos.statsbidrag.calls.usecase.ChangeCall;
import se.delmos.statsbidrag.calls.usecase.PreviewCall;
import se.delmos.statsbidrag.forms.FormDefinition.Text;
import se.delmos.statsbidrag.forms.FormId;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.forms.Forms;
import se.delmos.statsbidrag.forms.QuestionType;
import se.delmos.statsbidrag.forms.model.Edit;
import se.delmos.statsbidrag.forms.model.QuestionDraft;
import se.delmos.statsbidrag.forms.usecase.BeginVersion;
import se.delmos.statsbidrag.forms.usecase.ChangeDraft;
import se.delmos.statsbidrag.forms.usecase.CopyForm;
import se.delmos.statsbidrag.forms.usecase.PublishForm;
import se.delmos.statsbidrag.forms.usecase.ShowForm;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.kernel.StaleVersion;
import se.delmos.statsbidrag.notifications.adapter.KeptMail;
import se.delmos.statsbidrag.registry.CaseView.RecordView;
import se.delmos.statsbidrag.registry.Registry;

/** A published call is changed openly, also what it asks, and nobody loses an answer by it. */
class ChangedFormTests extends ApplicationTest {

    private static final String REASON = "Frågan om planen var otydlig & togs bort.";
    private static final String PLAN = "Vi gör det som behövs på Åsgatan.";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Applications applications;

    @Autowired
    private Calls calls;

    private Scene scene;
    private FormId form;
    private FormVersionId first;
    private CallId call;

    @BeforeEach
    void publishACallWithAFormOfItsOwn() {
        scene = new Scene(beans);
        var forms = beans.getBean(Forms.class);
        var shipped = forms.shipped("ansokan-2018-kommun").orElseThrow().form();
        form = as(
                Role.ADMINISTRATOR, () -> beans.getBean(CopyForm.class).copy(shipped, "Ändrat " + scene.organisation));
        first = publish();
        call = scene.call(Scene.FIRST, Scene.LAST, false, first);
    }

    @Test
    void keepsEveryAnswerWhenADraftGoesOverToTheNewForm() throws Exception {
        var id = scene.written(call);
        changeTheForm();

        show(id, "")
                .andExpect(content().string(containsString("Formuläret har ändrats")))
                .andExpect(content().string(containsString("/nytt-formular")));
        show(id, "/nytt-formular")
                .andExpect(content().string(containsString("Ny fråga som måste besvaras.")))
                .andExpect(content().string(containsString("Frågan är borttagen.")))
                .andExpect(content().string(containsString(PLAN)));
        mvc.perform(post(path(id) + "/nytt-formular")
                        .with(signedIn(scene.jonas()))
                        .with(token()))
                .andExpect(redirectedUrl(path(id)));

        show(id, "/tidigare")
                .andExpect(content().string(containsString("Svar på frågor som har ändrats")))
                .andExpect(content().string(containsString(PLAN)));
        show(id, "/del/activity").andExpect(content().string(containsString("Läxhjälp på Åsgatan")));
        show(id, "").andExpect(content().string(not(containsString("Formuläret har ändrats"))));
        show(id, "/granska").andExpect(content().string(containsString("Hur många deltar?")));
        as(
                scene.maria(),
                () -> beans.getBean(SaveAnswer.class)
                        .save(id, new Typing("activity", 0, "test", Map.of("participants", "20"))));
        submit(id);
        assertThat(applications.require(id).title()).isEqualTo("Läxhjälp på Åsgatan");
    }

    @Test
    void sendsNoDraftInTheOldFormAndChangesNothingThatWasSent() throws Exception {
        var sent = scene.written(call);
        submit(sent);
        var draft = scene.written(call);
        changeTheForm();

        assertThatThrownBy(() -> submit(draft))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("applications.form.outgrown"));
        show(sent, "/kvitto").andExpect(content().string(not(containsString("Formuläret har ändrats"))));
        mvc.perform(post(path(sent) + "/andra").with(signedIn(scene.maria())).with(token()))
                .andExpect(redirectedUrl(path(sent)));
        show(sent, "/granska")
                .andExpect(content().string(not(containsString("Hur många deltar?"))))
                .andExpect(content().string(containsString(PLAN)));
    }

    @Test
    void isTheWritersToDo() {
        var id = scene.written(call);
        changeTheForm();

        assertThatThrownBy(() -> as(
                        scene.outsider(),
                        () -> beans.getBean(GoOverToNewForm.class).goOver(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(Role.CASE_OFFICER, () -> change(ChangedTerms.of(calls.require(call)))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void showsWhatAChangeTouchesBeforeItIsMade() throws Exception {
        submit(scene.written(call));
        scene.written(call);
        var second = publishTheNextVersion();

        mvc.perform(posted("", second, "Prov", "90 000"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("1 påbörjad ansökan")))
                .andExpect(content().string(containsString("1 inskickad ansökan")))
                .andExpect(content().string(containsString("Inga beslutade ansökningar")))
                .andExpect(content().string(containsString("Ny fråga som måste besvaras.")))
                .andExpect(content().string(containsString("1 påbörjad ansökan har ett svar som inte får plats.")))
                .andExpect(content().string(containsString("Någon har redan sökt 100\u00a0000\u00a0kr")));
        assertThat(calls.require(call).form()).isEqualTo(first);
    }

    @Test
    void publishesRegistersAndMailsTheChange() throws Exception {
        submit(scene.written(call));
        var second = publishTheNextVersion();

        mvc.perform(posted("/bekrafta", second, "Rättad rubrik", "200 000"))
                .andExpect(redirectedUrl("/administration/utlysningar/" + call));

        mvc.perform(get("/utlysningar/" + call))
                .andExpect(content().string(containsString("Ändrad 5 november 2018: Frågan om planen")))
                .andExpect(content()
                        .string(containsString(
                                "Taket per sökande: 200\u00a0000\u00a0kr (förut 300\u00a0000\u00a0kr)")));
        mvc.perform(get("/administration/utlysningar/" + call + "/andra").with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content()
                        .string(containsString(person(Role.ADMINISTRATOR).name() + ": Frågan om")));
        assertThat(subjects()).contains("Ändrad utlysning: rubriken, taket per sökande, formuläret");
        mvc.perform(get("/revision/granskningslogg").with(signedIn(Role.AUDITOR)))
                .andExpect(content().string(containsString("Utlysning ändrad")));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(beans.getBean(KeptMail.class).sent())
                        .anyMatch(mail -> mail.toString().contains("Ändrad utlysning: Rättad rubrik")));
    }

    @Test
    void correctsTheContactOfAPublishedCall() throws Exception {
        var title = calls.require(call).title();

        mvc.perform(posted("/bekrafta", first, title, "300 000")
                        .param("duration", "Tre timmar")
                        .param("needs", "Stadgar")
                        .param("contactName", "")
                        .param("contactEmail", "stod@example.se")
                        .param("contactPhone", ""))
                .andExpect(redirectedUrl("/administration/utlysningar/" + call));

        mvc.perform(get("/utlysningar/" + call))
                .andExpect(content()
                        .string(allOf(containsString("mailto:stod@example.se"), containsString("Kontakt: stod@"))));
        assertThat(subjects())
                .contains("Ändrad utlysning: tiden det tar att söka, vad man behöver, kontaktuppgifterna");
        mvc.perform(get("/administration/utlysningar/" + call + "/andra").with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(containsString("value=\"stod@example.se\"")));
        mvc.perform(posted("", first, title, "300 000")
                        .param("duration", "Tre timmar")
                        .param("needs", " ")
                        .param("contactEmail", "stod@example.se"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("href=\"#needs\"")));
    }

    @Test
    void changesOnceAndRefusesWhatSomebodyElseHasOvertaken() {
        var to = titled("Rättad rubrik");
        var version = version();
        as(Role.ADMINISTRATOR, () -> beans.getBean(ChangeCall.class).change(call, version, to, REASON));
        as(Role.ADMINISTRATOR, () -> beans.getBean(ChangeCall.class).change(call, version, to, REASON));
        assertThat(subjects()).hasSize(2);

        assertThatThrownBy(() -> as(
                        Role.ADMINISTRATOR,
                        () -> beans.getBean(ChangeCall.class).change(call, version, titled("En tredje"), REASON)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void refusesAFormThatIsNotALaterVersionOfItsOwn() {
        var other = beans.getBean(Forms.class)
                .shipped("ansokan-2018-forening")
                .orElseThrow()
                .id();

        assertThatThrownBy(() -> as(Role.ADMINISTRATOR, () -> change(asking(other))))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("calls.change.other-form"));
    }

    @Test
    void showsTheFormAgainWithWhatIsWrong() throws Exception {
        mvc.perform(get("/administration/utlysningar/" + call).with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(containsString(call + "/andra")));
        mvc.perform(posted("", first, "", "många"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("value=\"m&aring;nga\"")));
        mvc.perform(posted("", first, calls.require(call).title(), "300 000"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Inget är ändrat.")));
        mvc.perform(posted("", first, "Ny rubrik", "300 000").param("steg", "skriv"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Visa vad som berörs")))
                .andExpect(content().string(containsString("Ny rubrik")));
    }

    private void changeTheForm() {
        var second = publishTheNextVersion();
        as(Role.ADMINISTRATOR, () -> change(asking(second)));
    }

    private FormVersionId publishTheNextVersion() {
        as(Role.ADMINISTRATOR, () -> beans.getBean(BeginVersion.class).begin(form, formVersion()));
        edit(Edit.removeQuestion("answer-plan"));
        edit(Edit.add(
                "activity",
                new QuestionDraft(
                                "participants",
                                QuestionType.NUMBER,
                                new Text("Hur många deltar?", "How many take part?"))
                        .required(true)
                        .done()));
        return publish();
    }

    private FormVersionId publish() {
        as(Role.ADMINISTRATOR, () -> beans.getBean(PublishForm.class).publish(form, formVersion()));
        return as(
                Role.ADMINISTRATOR,
                () -> beans.getBean(ShowForm.class).show(form).shown());
    }

    private void edit(Edit edit) {
        as(Role.ADMINISTRATOR, () -> beans.getBean(ChangeDraft.class).change(form, formVersion(), edit));
    }

    private long formVersion() {
        return beans.getBean(ShowForm.class).show(form).version();
    }

    private void change(ChangedTerms to) {
        beans.getBean(ChangeCall.class).change(call, version(), to, REASON);
    }

    private ChangedTerms asking(FormVersionId next) {
        var now = ChangedTerms.of(calls.require(call));
        return new ChangedTerms(now.title(), now.summary(), now.ceiling(), now.activity(), now.reportDue(), next);
    }

    private ChangedTerms titled(String title) {
        var now = ChangedTerms.of(calls.require(call));
        return new ChangedTerms(
                title, now.summary(), Optional.of(Money.kronor(300_000)), now.activity(), now.reportDue(), now.form());
    }

    private long version() {
        return beans.getBean(CallRepository.class).require(call).version();
    }

    private List<String> subjects() {
        var number = as(
                        Role.ADMINISTRATOR,
                        () -> beans.getBean(PreviewCall.class).preview(call))
                .details()
                .caseNumber()
                .orElseThrow();
        return beans.getBean(Registry.class).find(number).orElseThrow().records().stream()
                .map(RecordView::subject)
                .toList();
    }

    private void submit(ApplicationId id) {
        as(scene.maria(), () -> beans.getBean(SubmitApplication.class).submit(id));
    }

    private static String path(ApplicationId id) {
        return "/mina-sidor/ansokningar/" + id;
    }

    private ResultActions show(ApplicationId id, String page) throws Exception {
        return mvc.perform(get(path(id) + page).with(signedIn(scene.jonas())));
    }

    private MockHttpServletRequestBuilder posted(String step, FormVersionId next, String title, String ceiling) {
        return post("/administration/utlysningar/" + call + "/andra" + step)
                .with(signedIn(Role.ADMINISTRATOR))
                .with(token())
                .param("version", Long.toString(version()))
                .param("title", title)
                .param("summary", "Bidraget går till ett prov.")
                .param("ceiling", ceiling)
                .param("activityFrom", "2018-12-01")
                .param("activityTo", "2019-06-30")
                .param("reportDue", "2019-09-30")
                .param("form", next.toString())
                .param("reason", REASON);
    }
}
