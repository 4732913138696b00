package se.delmos.statsbidrag.screening;

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
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.security.access.AccessDeniedException;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.audit.usecase.ShowAuditRecord;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.decisions.Cases;
import se.delmos.statsbidrag.decisions.Outcome;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.imports.usecase.ReadAwardList;
import se.delmos.statsbidrag.imports.usecase.TakeInAwardList;
import se.delmos.statsbidrag.kernel.OrganisationNumber;
import se.delmos.statsbidrag.screening.model.AnswerState;
import se.delmos.statsbidrag.screening.model.Overlap;
import se.delmos.statsbidrag.screening.usecase.AnswerFinding;
import se.delmos.statsbidrag.screening.usecase.ScreeningPage;
import se.delmos.statsbidrag.screening.usecase.ShowFinding;
import se.delmos.statsbidrag.screening.usecase.ShowScreening;

/** What there is to look into in a case: found by number, by partner and by text, and answered by an officer. */
class ScreeningPagesTests extends ApplicationTest {

    private static final String OFFICER = "Karin Holm";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private ShowScreening showScreening;

    @Autowired
    private ShowFinding showFinding;

    @Autowired
    private AnswerFinding answerFinding;

    @Autowired
    private Applications applications;

    @Autowired
    private ShowAuditRecord audit;

    private ScreeningScene scene;
    private Cases cases;
    private CallId call;
    private OrganisationNumber number;

    @BeforeEach
    void setTheScene() {
        scene = new ScreeningScene(beans);
        cases = new Cases(beans);
        call = cases.call(1_000_000);
        number = ScreeningScene.number(ThreadLocalRandom.current().nextInt(10_000, 99_999));
    }

    @Test
    @Rule("R-119-14")
    void findsTheOrganisationsOtherApplicationsOverAllCalls() {
        var organisation = scene.organisation(Optional.of(number));
        var other = scene.application(cases.call(1_000_000), organisation, "Kort.");
        var id = open(scene.application(call, organisation, "Kort."));

        var page = page(id);

        assertThat(page.cases()).singleElement().satisfies(row -> {
            assertThat(row.finding().line().id()).isEqualTo(other);
            assertThat(row.finding().line().standing()).isEqualTo("WAITING");
            assertThat(row.finding().overlap()).isEqualTo(Overlap.YES);
            assertThat(row.state()).isEqualTo(AnswerState.OPEN);
        });
        assertThat(page.unanswered()).isEqualTo(1);
        assertThat(page.texts()).isEmpty();
    }

    @Test
    void saysOneLineOfWhatWasSearchedWhenNothingIsFound() throws Exception {
        var id = open(scene.application(call, scene.organisation(Optional.empty()), "Kort."));

        assertThat(page(id).isEmpty()).isTrue();
        mvc.perform(get(at(id, "")).with(signedIn(OFFICER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Inget hittades att ta ställning till.")))
                .andExpect(content().string(containsString("Organisationsnummer saknas för Radarkommunen")))
                .andExpect(content().string(not(containsString("??"))));
        mvc.perform(get("/handlaggning/arenden/" + id).with(signedIn(OFFICER)))
                .andExpect(content().string(containsString("/kontroll")))
                .andExpect(content().string(not(containsString("obesvarad"))));
    }

    @Test
    @Rule("R-119-14")
    void findsWhatOtherGiversHaveGrantedToTheNumber() throws Exception {
        takeIn(number + ",Mottagaren (påhittad),Läxhjälp,150000,2018-01-01,2018-12-31");
        var id = open(scene.application(call, scene.organisation(Optional.of(number)), "Kort."));

        assertThat(page(id).awards()).singleElement().satisfies(row -> {
            assertThat(row.finding().award().purpose()).isEqualTo("Läxhjälp");
            assertThat(row.finding().overlap()).isIn(Overlap.YES, Overlap.NO);
        });
        mvc.perform(get(at(id, "/" + page(id).awards().get(0).finding().key())).with(signedIn(OFFICER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("150\u00a0000\u00a0kr")))
                .andExpect(content().string(containsString("Uppgiften är inte kontrollerad med givaren.")));
    }

    @Test
    void findsTextsThatAreAlikeByWhoeverAndShowsThemSideBySide() throws Exception {
        var shared = ScreeningScene.words(40);
        var other =
                scene.application(call, scene.organisation(Optional.empty()), shared + " " + ScreeningScene.words(40));
        scene.application(call, scene.organisation(Optional.empty()), ScreeningScene.words(80));
        var id = open(
                scene.application(call, scene.organisation(Optional.empty()), shared + " " + ScreeningScene.words(40)));

        var alike = page(id).texts();

        // 77 runs each, of which 37 are the same: 37 of 117
        assertThat(alike).singleElement().satisfies(row -> {
            assertThat(row.finding().line().id()).isEqualTo(other);
            assertThat(row.finding().percent()).isEqualTo(31);
        });
        var finding = alike.get(0).finding().key().toString();
        var undeclared =
                as(OFFICER, () -> showFinding.show(id, finding)).alike().orElseThrow();
        assertThat(undeclared.theirs()).isEmpty();
        assertThat(undeclared.own().get(0).text().pieces().get(0).text()).isEqualTo(shared);
        mvc.perform(get(at(id, "/" + finding)).with(signedIn(OFFICER)))
                .andExpect(content().string(containsString("Innan dess kan du inte läsa den texten.")));

        cases.declareNone(OFFICER, other);

        var both = as(OFFICER, () -> showFinding.show(id, finding)).alike().orElseThrow();
        assertThat(both.theirs().orElseThrow().get(0).text().pieces().get(0).shared())
                .isTrue();
    }

    @Test
    void leavesTextsAloneThatAreLessAlikeThanAFifth() {
        var shared = ScreeningScene.words(20);
        scene.application(call, scene.organisation(Optional.empty()), shared + " " + ScreeningScene.words(60));
        var id = open(
                scene.application(call, scene.organisation(Optional.empty()), shared + " " + ScreeningScene.words(60)));

        assertThat(page(id).texts()).isEmpty();
    }

    @Test
    void keepsAndAuditsWhatTheOfficerSays() throws Exception {
        var organisation = scene.organisation(Optional.empty());
        scene.application(cases.call(1_000_000), organisation, "Kort.");
        var id = open(scene.application(call, organisation, "Kort."));
        var finding = page(id).cases().get(0).finding().key().toString();

        mvc.perform(post(at(id, "/" + finding))
                        .param("version", "-1")
                        .param("note", " ")
                        .with(token())
                        .with(signedIn(OFFICER)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Skriv varför, eller vad som ska utredas.")));
        mvc.perform(post(at(id, "/" + finding))
                        .param("version", "-1")
                        .param("verdict", "CLEARED")
                        .param("note", "Det andra är lokaler, det här är löner.")
                        .with(token())
                        .with(signedIn(OFFICER)))
                .andExpect(redirectedUrl(at(id, "")));

        assertThat(page(id).unanswered()).isZero();
        assertThat(page(id).cases().get(0).state()).isEqualTo(AnswerState.CLEARED);
        mvc.perform(get(at(id, "/" + finding)).with(signedIn("Rut Sand")))
                .andExpect(content().string(containsString("Det andra är lokaler, det här är löner.")))
                .andExpect(content().string(containsString(OFFICER)))
                .andExpect(content().string(not(containsString("Spara svaret"))));
        assertThat(as(Role.AUDITOR, () -> audit.show(Optional.empty())).rows()).anySatisfy(row -> {
            assertThat(row.eventType()).isEqualTo("FindingAnswered");
            assertThat(row.content()).contains(finding, "CLEARED").doesNotContain("lokaler");
        });
    }

    @Test
    void asksAgainWhenTheOtherCaseHasBeenDecided() {
        var other = cases.proposed(cases.call(1_000_000), 100_000);
        var organisation = applications.require(other).applicant();
        var id = open(scene.application(call, organisation, "Kort."));
        var finding = page(id).cases().get(0).finding().key().toString();
        as(
                OFFICER,
                () -> answerFinding.answer(new AnswerFinding.Command(id, finding, -1, true, "Inget är beviljat där.")));
        assertThat(page(id).unanswered()).isZero();

        cases.decide("Bengt Dahl", other, Outcome.GRANTED);

        assertThat(page(id).cases().get(0).state()).isEqualTo(AnswerState.CHANGED);
        assertThat(page(id).cases().get(0).finding().line().granted()).isPresent();
    }

    @Test
    @Rule({"R-FL-01", "R-FL-02"})
    void isOpenToThoseOnlyWhoMayReadTheCase() throws Exception {
        var organisation = scene.organisation(Optional.empty());
        scene.application(cases.call(1_000_000), organisation, "Kort.");
        var id = scene.application(call, organisation, "Kort.");

        mvc.perform(get(at(id, "")).with(signedIn(OFFICER)))
                .andExpect(redirectedUrl("/handlaggning/arenden/" + id + "/jav"));
        mvc.perform(get(at(id, "")).with(signedIn("Rut Sand"))).andExpect(status().isOk());
        mvc.perform(get(at(id, "")).with(signedIn("Amina Warsame"))).andExpect(status().isForbidden());
        mvc.perform(get(at(id, "")).with(signedIn(Role.ECONOMIST))).andExpect(status().isForbidden());
        var finding = as("Rut Sand", () -> showScreening.show(id))
                .orElseThrow()
                .cases()
                .get(0)
                .finding()
                .key()
                .toString();
        mvc.perform(get(at(id, "/" + finding)).with(signedIn(OFFICER))).andExpect(status().isForbidden());
        assertThatThrownBy(() -> as(
                        OFFICER, () -> answerFinding.answer(new AnswerFinding.Command(id, finding, -1, true, "Nej."))))
                .isInstanceOf(AccessDeniedException.class);

        cases.declareConflict(OFFICER, id);

        mvc.perform(get(at(id, "")).with(signedIn(OFFICER))).andExpect(status().isForbidden());
        mvc.perform(get(at(id, "/" + finding)).with(signedIn(OFFICER))).andExpect(status().isForbidden());
    }

    @Test
    void searchesOverCallsByNumberAndByWords() throws Exception {
        takeIn(number + ",Sökta mottagaren (påhittad),Provet,150000,,");
        var id = scene.application(call, scene.organisation(Optional.of(number)), "Kort.");
        var found = applications.require(id);

        for (var words : new String[] {number.toString(), number.digits()}) {
            mvc.perform(get("/handlaggning/bidrag").param("sok", words).with(signedIn(OFFICER)))
                    .andExpect(status().isOk())
                    .andExpect(
                            content().string(containsString(found.caseNumber().toString())))
                    .andExpect(content().string(containsString("Sökta mottagaren (påhittad)")));
        }
        mvc.perform(get("/handlaggning/bidrag").param("sok", "sökta MOTTAGAREN").with(signedIn("Bengt Dahl")))
                .andExpect(content().string(containsString(number.toString())));
        mvc.perform(get("/handlaggning/bidrag").param("sok", "läxhjälp på åsg").with(signedIn("Rut Sand")))
                .andExpect(content().string(containsString(found.caseNumber().toString())));
        mvc.perform(get("/handlaggning/bidrag").param("sok", "finns inte alls").with(signedIn(OFFICER)))
                .andExpect(content().string(containsString("Inget hittades för ”finns inte alls”.")));
        mvc.perform(get("/handlaggning/bidrag").param("sok", "ab").with(signedIn(OFFICER)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Skriv minst tre tecken")));
        mvc.perform(get("/handlaggning/bidrag").with(signedIn("Amina Warsame"))).andExpect(status().isForbidden());
    }

    private void takeIn(String row) {
        var text = "giver,organisation_number,name,purpose,amount_sek,from,to\nProvgivaren (påhittad)," + row + "\n";
        as(
                Role.ADMINISTRATOR,
                () -> beans.getBean(TakeInAwardList.class)
                        .takeIn(beans.getBean(ReadAwardList.class)
                                .read("prov.csv", new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)))));
    }

    private ApplicationId open(ApplicationId id) {
        cases.declareNone(OFFICER, id);
        return id;
    }

    private ScreeningPage page(ApplicationId id) {
        return as(OFFICER, () -> showScreening.show(id)).orElseThrow();
    }

    private static String at(ApplicationId id, String rest) {
        return "/handlaggning/arenden/" + id + "/kontroll" + rest;
    }
}
