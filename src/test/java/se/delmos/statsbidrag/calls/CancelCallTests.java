package se.delmos.statsbidrag.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.applications.Scene;
import se.delmos.statsbidrag.applications.usecase.ExpressInterest;
import se.delmos.statsbidrag.applications.usecase.SubmitApplication;
import se.delmos.statsbidrag.calls.usecase.CancelCall;
import se.delmos.statsbidrag.calls.usecase.PreviewCall;
import se.delmos.statsbidrag.calls.usecase.PreviewCall.CallPreview;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.decisions.GrantView;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.kernel.StaleVersion;
import se.delmos.statsbidrag.registry.CaseView.RecordView;
import se.delmos.statsbidrag.registry.Registry;
import se.delmos.statsbidrag.workflow.WorkList;

class CancelCallTests extends ApplicationTest {

    private static final String HOME = "/administration/utlysningar/";
    private static final String REASON = "Regeringen har dragit in pengarna.";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private CancelCall cancelCall;

    @Autowired
    private PreviewCall previewCall;

    @Autowired
    private Calls calls;

    @Autowired
    private Registry registry;

    private Scene scene;
    private CallId id;

    @BeforeEach
    void publishACall() {
        scene = new Scene(beans);
        id = scene.openCall();
    }

    @Test
    @Rule("R-PROC-19")
    void startsNoApplicationAndHandsNoDraftIn() throws Exception {
        var draft = scene.written(id);
        cancel();

        assertThatThrownBy(() -> new Scene(beans).start(id))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("applications.start.cancelled");
        mvc.perform(post("/mina-sidor/ansokningar/" + draft + "/granska")
                        .with(signedIn(scene.maria()))
                        .with(token()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Det går inte att skicka in ansökan.")))
                .andExpect(content().string(not(containsString("/granska\""))));
        mvc.perform(get("/mina-sidor").with(signedIn(scene.maria())))
                .andExpect(content().string(containsString("Utkastet kan inte skickas in.")));
    }

    @Test
    @Rule("R-PROC-19")
    void takesNoExpressionOfInterest() throws Exception {
        id = scene.call(LocalDate.of(2018, 12, 1), LocalDate.of(2018, 12, 31), true);
        cancel();

        mvc.perform(get("/mina-sidor/intresseanmalan/" + id).with(signedIn(scene.maria())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("det går inte att anmäla intresse för den.")))
                .andExpect(content().string(not(containsString("name=\"text\""))));
    }

    @Test
    @Rule("R-PROC-19")
    void publishesTheReasonAndTheDay() throws Exception {
        mvc.perform(form(REASON)).andExpect(redirectedUrl(HOME + id));

        mvc.perform(get("/utlysningar/" + id))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Inställd")))
                .andExpect(content().string(containsString("Utlysningen är inställd sedan " + today() + ": " + REASON)))
                .andExpect(content().string(not(containsString("Logga in för att söka"))));
        mvc.perform(get("/utlysningar"))
                .andExpect(content().string(containsString("Inställda")))
                .andExpect(content().string(containsString("Utlysningen är inställd. Skälet står på dess sida.")));
        assertThat(subjects()).containsExactly("Utlysning", "Återtagen utlysning");
    }

    @Test
    @Rule("R-PROC-19")
    void writesOffWhatCameInAndGivesTheFrameBackInOne() throws Exception {
        var application = scene.written(id);
        as(scene.maria(), () -> beans.getBean(SubmitApplication.class).submit(application));
        var number = beans.getBean(Applications.class).require(application).caseNumber();
        Awaitility.await().untilAsserted(() -> assertThat(waits(application)).isTrue());

        cancel();

        var file = registry.find(number).orElseThrow();
        var last = file.records().get(file.records().size() - 1);
        assertThat(last.subject()).isEqualTo("Beslut om avskrivning");
        assertThat(last.document()).isPresent();
        assertThat(file.closedAt()).isPresent();
        assertThat(preview().appropriation().unallotted()).isEqualTo(Money.kronor(1_000_000));
        assertThat(beans.getBean(Applications.class).of(scene.organisation)).isEmpty();
        assertThat(beans.getBean(Decisions.class).of(application)).isEmpty();
        mvc.perform(get("/mina-sidor/ansokningar/" + application + "/kvitto").with(signedIn(scene.maria())))
                .andExpect(content().string(containsString("Ärendet är avskrivet")));
        Awaitility.await().untilAsserted(() -> assertThat(waits(application)).isFalse());
    }

    @Test
    @Rule("R-PROC-19")
    void writesOffExpressionsOfInterest() throws Exception {
        id = scene.call(LocalDate.of(2018, 12, 1), LocalDate.of(2018, 12, 31), true);
        as(scene.jonas(), () -> beans.getBean(ExpressInterest.class).express(id, "Vi vill kartlägga."));
        cancel();

        mvc.perform(get("/mina-sidor/intresseanmalan/" + id).with(signedIn(scene.maria())))
                .andExpect(content().string(containsString("Avskriven, utlysningen är inställd")));
        assertThat(beans.getBean(Applications.class).unansweredInterests()).doesNotContainKey(id);
    }

    @Test
    @Rule("R-PROC-19")
    void staysWhereACallHasClosedAndSomethingIsDecided() {
        var decided = as(
                        Role.ADMINISTRATOR, () -> beans.getBean(Decisions.class).grants())
                .stream()
                .map(GrantView::call)
                .filter(call -> calls.require(call).status() == CallStatus.CLOSED)
                .findFirst()
                .orElseThrow();
        var version = as(Role.ADMINISTRATOR, () -> previewCall.preview(decided)).version();

        assertThatThrownBy(() -> as(Role.ADMINISTRATOR, () -> cancelCall.cancel(decided, version, REASON)))
                .hasMessage("calls.cancel.decided");
        assertThat(calls.require(decided).status()).isEqualTo(CallStatus.CLOSED);
    }

    private boolean waits(ApplicationId application) {
        return beans.getBean(WorkList.class).waitingFor(List.of(Role.CASE_OFFICER)).stream()
                .anyMatch(item -> item.subject().equals(application.value()));
    }

    @Test
    void cancelsOnceHoweverOftenItIsAsked() {
        var version = preview().version();

        as(Role.ADMINISTRATOR, () -> cancelCall.cancel(id, version, REASON));
        as(Role.ADMINISTRATOR, () -> cancelCall.cancel(id, version, "Ett annat skäl."));

        assertThat(calls.require(id).status()).isEqualTo(CallStatus.CANCELLED);
        assertThat(preview().details().cancellation().orElseThrow().cancellationReason())
                .isEqualTo(REASON);
        assertThat(subjects()).hasSize(2);
    }

    @Test
    void refusesAFormThatSomebodyElseHasOvertaken() {
        var version = preview().version() + 1;

        assertThatThrownBy(() -> as(Role.ADMINISTRATOR, () -> cancelCall.cancel(id, version, REASON)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void isTheAdministratorsToDo() {
        for (var role : List.of(Role.AUDITOR, Role.CASE_OFFICER, Role.APPLICANT)) {
            assertThatThrownBy(() -> as(role, () -> cancelCall.cancel(id, 0, REASON)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void asksForAReason() throws Exception {
        mvc.perform(form(" "))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Skriv varför utlysningen återtas.")));

        assertThat(calls.require(id).status()).isEqualTo(CallStatus.OPEN);
    }

    @Test
    void saysHowManyApplicationsItTouchesAndLeadsBack() throws Exception {
        mvc.perform(get(HOME + id + "/aterta").with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(containsString("Inga inskickade ansökningar")))
                .andExpect(content().string(containsString("Behåll utlysningen")))
                .andExpect(content().string(containsString("govuk-button--warning")));
    }

    @Test
    void offersNoChangesOfACancelledCall() throws Exception {
        mvc.perform(get(HOME + id).with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(containsString(HOME + id + "/aterta")));

        cancel();

        mvc.perform(get(HOME + id).with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(not(containsString(HOME + id + "/aterta"))))
                .andExpect(content().string(not(containsString(HOME + id + "/forlang"))));
    }

    private void cancel() {
        var version = preview().version();
        as(Role.ADMINISTRATOR, () -> cancelCall.cancel(id, version, REASON));
    }

    private CallPreview preview() {
        return as(Role.ADMINISTRATOR, () -> previewCall.preview(id));
    }

    private List<String> subjects() {
        var number = preview().details().caseNumber().orElseThrow();
        return registry.find(number).orElseThrow().records().stream()
                .map(RecordView::subject)
                .toList();
    }

    private String today() {
        return Display.day(clock.instant().atZone(Display.STOCKHOLM).toLocalDate(), Display.SWEDISH);
    }

    private MockHttpServletRequestBuilder form(String reason) {
        return post(HOME + id + "/aterta")
                .with(signedIn(Role.ADMINISTRATOR))
                .with(token())
                .param("version", Long.toString(preview().version()))
                .param("reason", reason);
    }
}
