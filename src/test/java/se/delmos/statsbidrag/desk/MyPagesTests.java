package se.delmos.statsbidrag.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.StatementCounting;
import se.delmos.statsbidrag.applicants.People;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.Outlook;
import se.delmos.statsbidrag.applications.Outlook.State;
import se.delmos.statsbidrag.applications.Outlooks;
import se.delmos.statsbidrag.applications.Scene;
import se.delmos.statsbidrag.applications.usecase.SubmitApplication;
import se.delmos.statsbidrag.decisions.Cases;
import se.delmos.statsbidrag.decisions.Outcome;
import se.delmos.statsbidrag.desk.usecase.ShowMyPages;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.kernel.Display;

/** What an organisation sees of all that it has with the agency, and how a person moves between organisations. */
class MyPagesTests extends ApplicationTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private ShowMyPages myPages;

    @Autowired
    private Outlooks outlooks;

    private Instant before;
    private Scene scene;

    @BeforeEach
    void setTheScene() {
        before = clock.instant();
        scene = new Scene(beans);
    }

    @AfterEach
    void restoreTheClock() {
        clock.moveTo(before);
    }

    @Test
    void saysWhatIsLeftOfADraftAndHowLongThereIs() throws Exception {
        scene.written(scene.openCall());
        clock.moveTo(
                Scene.LAST.minusDays(1).atTime(20, 30).atZone(Display.STOCKHOLM).toInstant());

        show(scene.jonas())
                .andExpect(content()
                        .string(allOf(
                                containsString("Alla delar är ifyllda. Det återstår att granska och skicka in."),
                                containsString("måndag 12 november 2018 kl. 23.59"),
                                containsString("1 dag och 3 timmar kvar"),
                                containsString("Sparades senast av Maria Lindqvist"),
                                not(containsString("??")))));
    }

    @Test
    void saysWhenAnOpenCallClosesAsTheCallDoes() throws Exception {
        scene.openCallUntil(LocalTime.of(15, 0));

        show(scene.jonas())
                .andExpect(content()
                        .string(allOf(
                                containsString("måndag 12 november 2018 kl. 15.00"), not(containsString("14.59")))));
    }

    @Test
    void showsAnAssociationOnlyTheCallsThatItCanApplyIn() throws Exception {
        var call = "Fortsatt arbete mot segregation, hösten 2018";
        var people = new People(beans);
        var founder = people.applicant("Fia Förening");
        var association = people.association("Exempelföreningen Utlysning " + UUID.randomUUID(), founder);

        show(scene.jonas()).andExpect(content().string(containsString(call)));
        show(actingFor(founder, association.value()))
                .andExpect(content()
                        .string(allOf(
                                not(containsString(call)), containsString("Utlysningar för andra organisationer"))));
    }

    @Test
    void offersNoCallInWhichTheOrganisationHasApplied() throws Exception {
        var call = scene.openCall();
        assertThat(callsOffered()).contains("/utlysningar/" + call);

        scene.written(call);

        assertThat(callsOffered()).doesNotContain("/utlysningar/" + call);
    }

    private List<String> callsOffered() throws Exception {
        var page = Jsoup.parse(show(scene.jonas()).andReturn().getResponse().getContentAsString());
        return page.select("[aria-labelledby=calls-heading] .sb-list__item a").eachAttr("href");
    }

    @Test
    void remindsOfChangesThatAreNotHandedIn() throws Exception {
        var id = handedIn();
        mvc.perform(post("/mina-sidor/ansokningar/" + id + "/andra")
                .with(signedIn(scene.jonas()))
                .with(token()));

        show(scene.jonas()).andExpect(content().string(containsString("Skicka in eller ångra ändringarna")));
    }

    @Test
    void saysOneThingOfAnApplicationThatIsBeingChanged() throws Exception {
        var id = handedIn();
        var there = "a[href=/mina-sidor/ansokningar/" + id + "/kvitto]";
        send(id, "andra", scene.jonas());

        var page = Jsoup.parse(show(scene.jonas()).andReturn().getResponse().getContentAsString());
        assertThat(page.select("#drafts-heading")).isEmpty();
        var listed = page.select(".sb-list__item:has(" + there + ")");
        assertThat(listed.select(".sb-tag").eachText()).containsExactly("Ändringar inte inskickade");
        assertThat(listed.text()).contains("gäller som den skickades in").doesNotContain("Du behöver inte göra något");
        clock.moveTo(Scene.LAST.plusDays(1).atStartOfDay(Display.STOCKHOLM).toInstant());
        var closed = Jsoup.parse(show(scene.jonas()).andReturn().getResponse().getContentAsString());
        assertThat(closed.select(".sb-list__item:has(" + there + ") .sb-tag").eachText())
                .containsExactly("Inkommen");
        assertThat(closed.text())
                .contains("Ändringarna skickades aldrig in")
                .doesNotContain("Skicka in eller ångra ändringarna");
    }

    @Test
    void listsWhatWasTakenBackAmongTheEnded() throws Exception {
        var id = handedIn();
        send(id, "aterta", scene.maria());

        var page = Jsoup.parse(show(scene.jonas()).andReturn().getResponse().getContentAsString());
        var ended = page.select("[aria-labelledby=ended-heading] .sb-list__item");
        assertThat(ended.select("a").attr("href")).isEqualTo("/mina-sidor/ansokningar/" + id + "/kvitto");
        assertThat(ended.select(".sb-tag").text()).isEqualTo("Återtagen");
        assertThat(ended.select("a").eachAttr("href")).contains("/mina-sidor/arenden/" + id + "/meddelanden");
        assertThat(page.select("[aria-labelledby=submitted-heading] .sb-list__item"))
                .isEmpty();
    }

    private void send(ApplicationId id, String what, Actor person) throws Exception {
        mvc.perform(post("/mina-sidor/ansokningar/" + id + "/" + what)
                        .with(signedIn(person))
                        .with(token()))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void tellsWhenADecisionIsExpectedAndOnWhatGrounds() throws Exception {
        var id = handedIn();

        for (var page : new String[] {"/mina-sidor", "/mina-sidor/ansokningar/" + id + "/kvitto"}) {
            mvc.perform(get(page).with(signedIn(scene.jonas())))
                    .andExpect(content()
                            .string(allOf(containsString("Vi räknar med beslut senast"), not(containsString("??")))));
        }
        clock.moveTo(before.plus(Duration.ofDays(400)));
        show(scene.jonas()).andExpect(content().string(containsString("Det har tagit längre tid")));
    }

    @Test
    void showsTheStepsOfACaseFromArrivalToDecision() {
        var cases = new Cases(beans);
        var id = cases.checked(cases.call(1_000_000), 100_000, false);

        Awaitility.await().untilAsserted(() -> assertThat(current(id)).contains("decide"));
        assertThat(outlooks.of(id).steps())
                .as("tells nothing of what the formal check found")
                .extracting(Outlook.Step::key)
                .containsExactly("arrived", "review", "decide", "payment", "report", "closed");

        cases.decide("Bengt Dahl", id, Outcome.DISMISSED);

        Awaitility.await()
                .untilAsserted(() -> assertThat(outlooks.of(id).steps())
                        .extracting(Outlook.Step::key, Outlook.Step::state)
                        .containsExactly(
                                tuple("arrived", State.DONE),
                                tuple("review", State.DONE),
                                tuple("decide", State.DONE),
                                tuple("closed", State.DONE)));
        assertThat(outlooks.of(id).decision()).isEmpty();
    }

    @Test
    void showsThatTheMoneyIsNextAfterAGrant() {
        var cases = new Cases(beans);
        var id = cases.proposed(cases.call(1_000_000), 100_000);
        cases.decide("Bengt Dahl", id, Outcome.GRANTED);

        Awaitility.await().untilAsserted(() -> assertThat(current(id)).contains("payment"));
    }

    @Test
    void gathersTheDocumentsOfTheOrganisation() throws Exception {
        var id = handedIn();

        var page = as(scene.jonas(), () -> myPages.show()).orElseThrow();

        assertThat(page.papers())
                .singleElement()
                .satisfies(paper -> assertThat(paper.link()).isEqualTo("/mina-sidor/ansokningar/" + id + "/kopia"));
        mvc.perform(get(page.papers().get(0).link()).with(signedIn(scene.jonas())))
                .andExpect(status().isOk());
    }

    @Test
    void asksNoMoreForManyCasesThanForFew() {
        handedIn();
        scene.start(scene.openCall());
        statements(); // The first look fills what the engine and the rules remember.
        var before = statements();
        for (var number = 0; number < 3; number++) {
            handedIn();
            scene.written(scene.openCall());
        }

        assertThat(before).isBetween(1, 50);
        assertThat(statements()).isLessThanOrEqualTo(before);
    }

    @Test
    void offersToSwitchOnThePageOfAnotherOfThePersonsOrganisations() throws Exception {
        var id = handedIn();
        var other = new Scene(beans);
        var page = "/mina-sidor/ansokningar/" + id + "/kvitto";
        var name = as(scene.maria(), () -> myPages.show())
                .orElseThrow()
                .applicant()
                .name();

        mvc.perform(get(page).with(signedIn(other.maria())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Byt till " + name)));
        mvc.perform(post("/mina-sidor/organisation")
                        .with(signedIn(other.maria()))
                        .with(token())
                        .param("organisation", scene.organisation.toString())
                        .param("till", page))
                .andExpect(redirectedUrl(page));
        mvc.perform(get(page).with(signedIn(scene.maria())))
                .andExpect(content().string(not(containsString("Byt till"))));
        mvc.perform(get(page).with(signedIn(scene.outsider()))).andExpect(status().isForbidden());
    }

    private Optional<String> current(ApplicationId id) {
        return outlooks.of(id).steps().stream()
                .filter(step -> step.state() == State.CURRENT)
                .map(Outlook.Step::key)
                .findFirst();
    }

    private ApplicationId handedIn() {
        var id = scene.written(scene.openCall());
        as(scene.maria(), () -> beans.getBean(SubmitApplication.class).submit(id));
        return id;
    }

    private int statements() {
        return StatementCounting.during(() -> as(scene.jonas(), () -> myPages.show()));
    }

    private ResultActions show(Actor person) throws Exception {
        return mvc.perform(get("/mina-sidor").with(signedIn(person))).andExpect(status().isOk());
    }
}
