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

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.applications.Scene;
import se.delmos.statsbidrag.applications.usecase.SubmitApplication;
import se.delmos.statsbidrag.calls.model.ChangedTerms;
import se.delmos.statsbidrag.calls.usecase.ChangeCall;
import se.delmos.statsbidrag.calls.usecase.ExtendCall;
import se.delmos.statsbidrag.calls.usecase.PreviewCall;
import se.delmos.statsbidrag.calls.usecase.PreviewCall.CallPreview;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Period;
import se.delmos.statsbidrag.kernel.StaleVersion;
import se.delmos.statsbidrag.registry.CaseView.RecordView;
import se.delmos.statsbidrag.registry.Registry;

class ExtendCallTests extends ApplicationTest {

    private static final String HOME = "/administration/utlysningar/";
    private static final LocalDate LONGER = LocalDate.of(2018, 12, 14);
    private static final String REASON = "Underlaget var fel & rättades sent.";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private ExtendCall extendCall;

    @Autowired
    private PreviewCall previewCall;

    @Autowired
    private Calls calls;

    @Autowired
    private Registry registry;

    private CallId id;

    @BeforeEach
    void publishACall() {
        id = new Scene(beans).openCall();
    }

    @Test
    @Rule("R-PROC-01")
    void takesApplicationsUntilTheEndOfTheNewLastDay() {
        extend(LONGER, REASON);

        var call = calls.require(id);
        assertThat(call.isOpenAt(Instant.parse("2018-12-14T22:59:59Z"))).isTrue();
        assertThat(call.isOpenAt(Instant.parse("2018-12-14T23:00:00Z"))).isFalse();
    }

    @Test
    @Rule("R-OSL-01")
    void registersEachExtensionInTheCaseOfTheCall() {
        extend(LocalDate.of(2018, 11, 30), "Strömavbrott.");
        extend(LONGER, REASON);

        assertThat(subjects())
                .containsExactly(
                        "Utlysning",
                        "Förlängd ansökningstid, till och med 30 november 2018",
                        "Förlängd ansökningstid, till och med 14 december 2018");
        assertThat(preview().details().extension().orElseThrow().reason()).isEqualTo(REASON);
    }

    @Test
    void extendsOnceHoweverOftenItIsAsked() {
        var version = preview().version();

        as(Role.ADMINISTRATOR, () -> extendCall.extend(id, version, LONGER, REASON));
        as(Role.ADMINISTRATOR, () -> extendCall.extend(id, version, LONGER, REASON));

        assertThat(subjects()).hasSize(2);
    }

    @Test
    void refusesAFormThatSomebodyElseHasOvertaken() {
        var version = preview().version();
        extend(LONGER, REASON);

        assertThatThrownBy(() -> as(
                        Role.ADMINISTRATOR,
                        () -> extendCall.extend(id, version, LONGER.plusDays(1), "Ett annat skäl.")))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void isTheAdministratorsToDo() {
        for (var role : List.of(Role.AUDITOR, Role.CASE_OFFICER, Role.APPLICANT)) {
            assertThatThrownBy(() -> as(role, () -> extendCall.extend(id, 0, LONGER, REASON)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void publishesTheNewLastDayWithTheReason() throws Exception {
        mvc.perform(form("2018-11-30", REASON).param("aware", "true")).andExpect(redirectedUrl(HOME + id));

        mvc.perform(get("/utlysningar/" + id))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "Ansökningstiden är förlängd till fredag 30 november 2018 kl. 23.59: Underlaget var fel &amp; rättades sent.")))
                .andExpect(content().string(containsString("fredag 30 november 2018 kl. 23.59")));
        mvc.perform(get("/revision/granskningslogg").with(signedIn(Role.AUDITOR)))
                .andExpect(content().string(containsString("Ansökningstid förlängd")));
    }

    @Test
    void showsTheFormAgainWithWhatIsWrong() throws Exception {
        mvc.perform(form("", " "))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Ange den nya sista dagen.")))
                .andExpect(content().string(containsString("Skriv varför ansökningstiden förlängs.")));
        mvc.perform(form("2018-11-12", "Ett misstag i underlaget."))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Den nya sista dagen är inte senare än den nuvarande.")))
                .andExpect(content().string(containsString("Ett misstag i underlaget.")));
    }

    @Test
    @Rule("R-118-12")
    void tellsOfTheWordingsThatALongerWindowReachesBeforeItIsMadeLonger() throws Exception {
        workUntil(LocalDate.of(2020, 6, 30));
        mvc.perform(form("2020-01-02", REASON))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ansökningarna prövas enligt lydelse 118-v1")))
                .andExpect(content().string(containsString("gäller från 1 januari 2020")))
                .andExpect(content().string(containsString("till och med 31 december 2019")))
                .andExpect(content().string(containsString("Förläng ändå")));
        assertThat(subjects()).hasSize(2);

        mvc.perform(form("2020-01-02", REASON).param("aware", "true")).andExpect(redirectedUrl(HOME + id));
        mvc.perform(get(HOME + id).with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(containsString("gäller från 1 januari 2020")));
    }

    @Test
    void asksBeforeEveryExtensionForItCannotBeUndone() throws Exception {
        mvc.perform(form("2018-11-13", REASON))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Det går inte att ångra")))
                .andExpect(content().string(containsString("får e-post")))
                .andExpect(content().string(containsString("Inga inskickade ansökningar")))
                .andExpect(content().string(not(containsString("Att tänka på"))))
                .andExpect(content().string(not(containsString("Förläng ändå"))));
        assertThat(subjects()).hasSize(1);
    }

    @Test
    void asksFirstWhereTheWorkOrAPaymentBeginsBeforeTheNewLastDay() throws Exception {
        mvc.perform(form("2018-12-14", REASON))
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "Stänger: fredag 14 december 2018 kl. 23.59 (förut måndag 12 november 2018 kl. 23.59)")))
                .andExpect(content().string(containsString("Arbetet får börja 1 december 2018.")))
                .andExpect(content().string(containsString("Den första utbetalningen är tidigast 1 december 2018.")))
                .andExpect(content().string(containsString("Inga påbörjade ansökningar")))
                .andExpect(content().string(not(containsString("mer än tre månader"))));
        assertThat(subjects()).hasSize(1);

        mvc.perform(form("2018-12-14", REASON).param("steg", "skriv"))
                .andExpect(content().string(containsString("value=\"2018-12-14\"")))
                .andExpect(content().string(containsString("Underlaget var fel &amp;")));
        mvc.perform(form("2018-12-14", REASON).param("aware", "true")).andExpect(redirectedUrl(HOME + id));
        mvc.perform(form("2018-12-14", REASON)).andExpect(redirectedUrl(HOME + id));
        assertThat(subjects()).hasSize(2);
    }

    @Test
    void refusesALastDayAfterTheWorkIsDone() throws Exception {
        mvc.perform(form("2019-07-01", REASON).param("aware", "true"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("flytta först arbetet och slutrapporten")))
                .andExpect(content().string(containsString("href=\"#lastDay\"")))
                .andExpect(content().string(containsString("30 september 2019")));
        assertThat(subjects()).hasSize(1);
    }

    @Test
    void saysTheClockTimeThatTheLongerWindowClosesAt() throws Exception {
        id = new Scene(beans).openCallUntil(LocalTime.of(15, 0));
        extend(LocalDate.of(2018, 11, 30), REASON);

        mvc.perform(get("/utlysningar/" + id))
                .andExpect(content()
                        .string(containsString("förlängd till fredag 30 november 2018 kl. 15.00: Underlaget")));
    }

    @Test
    void offersItToTheAdministratorOnly() throws Exception {
        mvc.perform(get(HOME + id).with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(containsString(HOME + id + "/forlang")));
        mvc.perform(get(HOME + id).with(signedIn(Role.AUDITOR)))
                .andExpect(content().string(not(containsString(HOME + id + "/forlang"))));
        mvc.perform(get(HOME + id + "/forlang").with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(status().isOk())
                .andExpect(
                        content().string(containsString("Utlysningen stänger nu måndag 12 november 2018 kl. 23.59.")));
    }

    @Test
    @Rule({"R-PROC-01", "R-FL-04"})
    void correctsTheMarkOfWhatCameLateAndIsInTimeNow() throws Exception {
        var before = clock.instant();
        var scene = new Scene(beans);
        id = scene.openCall();
        var application = scene.written(id);
        try {
            clock.moveTo(Scene.LAST
                    .plusDays(2)
                    .atTime(9, 0)
                    .atZone(Display.STOCKHOLM)
                    .toInstant());
            as(scene.maria(), () -> beans.getBean(SubmitApplication.class).submit(application));
            assertThat(applications().require(application).late()).isTrue();
            mvc.perform(get("/handlaggning?flik=alla&utlysning=" + id).with(signedIn(Role.CASE_OFFICER)))
                    .andExpect(content().string(containsString("Kom in för sent")));

            extend(LONGER, REASON);

            assertThat(applications().require(application).late()).isFalse();
            mvc.perform(get("/mina-sidor/ansokningar/" + application + "/kvitto")
                            .with(signedIn(scene.maria())))
                    .andExpect(content().string(containsString("Märkningen är rättad")));
            var number = applications().require(application).caseNumber();
            assertThat(registry.find(number).orElseThrow().records())
                    .extracting(RecordView::subject)
                    .anyMatch(subject -> subject.startsWith("Rättelse: ansökan kom in i tid")
                            && subject.contains("14 december 2018")
                            && subject.endsWith(REASON));
            mvc.perform(get("/revision/granskningslogg").with(signedIn(Role.AUDITOR)))
                    .andExpect(content().string(containsString("Märkning som för sent inkommen rättad")));
        } finally {
            clock.moveTo(before);
        }
    }

    private void workUntil(LocalDate done) {
        var was = calls.require(id);
        var terms = new ChangedTerms(
                was.title(),
                was.summary(),
                was.ceiling(),
                new Period(was.activity().from(), done),
                done.plusMonths(3),
                was.form());
        var version = preview().version();
        as(Role.ADMINISTRATOR, () -> beans.getBean(ChangeCall.class).change(id, version, terms, "Mer tid."));
    }

    private Applications applications() {
        return beans.getBean(Applications.class);
    }

    private void extend(LocalDate lastDay, String reason) {
        var version = preview().version();
        as(Role.ADMINISTRATOR, () -> extendCall.extend(id, version, lastDay, reason));
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

    private MockHttpServletRequestBuilder form(String lastDay, String reason) {
        return post(HOME + id + "/forlang")
                .with(signedIn(Role.ADMINISTRATOR))
                .with(token())
                .param("version", Long.toString(preview().version()))
                .param("lastDay", lastDay)
                .param("reason", reason);
    }
}
