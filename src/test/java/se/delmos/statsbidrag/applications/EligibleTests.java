package se.delmos.statsbidrag.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applicants.People;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.CallStages;
import se.delmos.statsbidrag.calls.model.Stages;
import se.delmos.statsbidrag.identity.Actor;

/** Who may get no grant under a call's ordinance is told so before anything is written, and nothing is begun. */
class EligibleTests extends ApplicationTest {

    private static final LocalDate LATER = LocalDate.of(2018, 11, 8);

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Applications applications;

    private Scene scene;
    private ApplicantId organisation;
    private Actor person;

    @BeforeEach
    void setTheScene() {
        scene = new Scene(beans);
    }

    @ParameterizedTest
    @EnumSource(names = {"ASSOCIATION", "FOUNDATION", "FAITH_COMMUNITY", "OTHER"})
    @Rule("R-118-01")
    void startsNothingForOthersThanPublicBodies(ApplicantKind kind) throws Exception {
        represent(kind);
        assertRefused(scene.openCall(), "R-118-01");
    }

    @ParameterizedTest
    @EnumSource(names = {"MUNICIPALITY", "REGION", "MUNICIPAL_FEDERATION"})
    @Rule("R-118-01")
    void startsForPublicBodies(ApplicantKind kind) throws Exception {
        represent(kind);
        assertStarted(scene.openCall());
    }

    @ParameterizedTest
    @EnumSource(names = {"MUNICIPALITY", "REGION", "MUNICIPAL_FEDERATION", "OTHER"})
    @Rule("R-119-01")
    void startsNothingForOthersThanCivilSociety(ApplicantKind kind) throws Exception {
        represent(kind);
        assertRefused(scene.openCall(scene.form("ansokan-2018-forening")), "R-119-01");
    }

    @ParameterizedTest
    @EnumSource(names = {"ASSOCIATION", "FOUNDATION"})
    @Rule("R-119-01")
    void startsForAssociationsAndFoundations(ApplicantKind kind) throws Exception {
        represent(kind);
        assertStarted(scene.openCall(scene.form("ansokan-2018-forening")));
    }

    @Test
    @Rule("R-118-01")
    void refusesInterestInAShortText() throws Exception {
        represent(ApplicantKind.ASSOCIATION);
        var call = scene.call(LATER, Scene.LAST, true);

        show(interest(call)).andExpect(content().string(not(containsString("name=\"text\""))));
        send(interest(call), "text", "Vi vill kartlägga.").andExpect(status().isUnprocessableContent());

        assertThat(applications.interestsIn(call)).isEqualTo(new Applications.Interests(0, 0));
    }

    @Test
    @Rule("R-118-01")
    void refusesInterestOnAForm() throws Exception {
        represent(ApplicantKind.ASSOCIATION);
        var form = scene.form("intresseanmalan-2018-kommun");
        var stages = new CallStages(
                true,
                Optional.of(Instant.parse("2018-11-01T08:00:00Z")),
                Optional.of(Instant.parse("2018-11-06T11:00:00Z")),
                Optional.of(form),
                Set.of(),
                false);
        var call = scene.call(LATER, Scene.LAST, Stages.of(stages));

        show(interest(call)).andExpect(content().string(not(containsString("_revision"))));
        send(interest(call), "_revision", "0").andExpect(status().isUnprocessableContent());

        show("/mina-sidor").andExpect(content().string(not(containsString("Gör klart intresseanmälan"))));
    }

    private void represent(ApplicantKind kind) {
        var people = new People(beans);
        var founder = people.applicant("Göran Grundare");
        organisation = people.organisation(kind, "Exempelorganisationen " + UUID.randomUUID(), founder);
        person = actingFor(founder, organisation.value());
    }

    private void assertRefused(CallId call, String rule) throws Exception {
        var page = show("/mina-sidor/ansokningar/ny?utlysning=" + call);
        page.andExpect(content().string(containsString("Det går inte att starta en ansökan här")))
                .andExpect(content().string(containsString("regel " + rule)))
                .andExpect(content().string(not(containsString("Starta ansökan"))));
        send("/mina-sidor/ansokningar/ny", "utlysning", call.toString()).andExpect(status().isUnprocessableContent());
        assertThat(drafts()).isEmpty();
    }

    private void assertStarted(CallId call) throws Exception {
        send("/mina-sidor/ansokningar/ny", "utlysning", call.toString())
                .andExpect(redirectedUrlPattern("/mina-sidor/ansokningar/*"));
        assertThat(drafts()).hasSize(1);
    }

    private List<?> drafts() {
        return scene.as(person, () -> applications.draftsOf(organisation));
    }

    private static String interest(CallId call) {
        return "/mina-sidor/intresseanmalan/" + call;
    }

    private ResultActions show(String path) throws Exception {
        return mvc.perform(get(path).with(signedIn(person)));
    }

    private ResultActions send(String path, String name, String text) throws Exception {
        return mvc.perform(post(path).with(signedIn(person)).with(token()).param(name, text));
    }
}
