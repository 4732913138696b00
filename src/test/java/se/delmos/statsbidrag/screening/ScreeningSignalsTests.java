package se.delmos.statsbidrag.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.StatementCounting;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.decisions.Cases;
import se.delmos.statsbidrag.decisions.Decisions;
import se.delmos.statsbidrag.kernel.OrganisationNumber;
import se.delmos.statsbidrag.recovery.Repayments;
import se.delmos.statsbidrag.screening.model.AnswerState;
import se.delmos.statsbidrag.screening.model.FindingKind;
import se.delmos.statsbidrag.screening.usecase.ScreeningPage.Row;
import se.delmos.statsbidrag.screening.usecase.ShowScreening;
import se.delmos.statsbidrag.screening.usecase.Signal;

/** Signals: what is worth checking, from what the system has; none where there is none. */
class ScreeningSignalsTests extends ApplicationTest {

    private static final String OFFICER = "Karin Holm";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private ShowScreening showScreening;

    @Autowired
    private Applications applications;

    @Autowired
    private Applicants applicants;

    private ScreeningScene scene;
    private Cases cases;
    private CallId call;

    @BeforeEach
    void setTheScene() {
        scene = new ScreeningScene(beans);
        cases = new Cases(beans);
        call = cases.call(1_000_000);
    }

    @Test
    void tellsOfAnAccountThatAnotherOrganisationHasGiven() {
        var account = ScreeningScene.bankgiro();
        var other = scene.application(cases.call(1_000_000), scene.organisation(Optional.empty()), "Kort.", account);
        var alone = open(scene.application(call, scene.organisation(Optional.empty()), "Kort."));
        assertThat(signals(alone)).isEmpty();

        var id = open(scene.application(cases.call(1_000_000), scene.organisation(Optional.empty()), "Kort.", account));

        assertThat(signals(id)).singleElement().satisfies(row -> {
            assertThat(row.finding().key().kind()).isEqualTo(FindingKind.SAME_ACCOUNT);
            assertThat(row.finding().facts())
                    .containsExactly(new Signal.Fact("account-BANKGIRO", account.toString(), List.of(nameIn(other))));
        });
    }

    @Test
    void tellsOfAddressesAndSignatoriesOfSeveralApplicantsInTheSameCall() {
        var email = "delad-" + UUID.randomUUID() + "@example.se";
        var other = scene.application(call, scene.organisation(Optional.empty(), email), "Kort.");
        scene.application(cases.call(1_000_000), scene.organisation(Optional.empty(), email), "Kort.");

        var id = open(
                scene.application(call, scene.organisation(Optional.empty(), email.toUpperCase(Locale.ROOT)), "Kort."));

        assertThat(signals(id)).extracting(row -> row.finding().key().kind()).containsOnly(FindingKind.SAME_CONTACT);
        assertThat(signals(id))
                .extracting(row -> row.finding().facts().get(0))
                .containsExactlyInAnyOrder(
                        new Signal.Fact("email", email, List.of(nameIn(other))),
                        new Signal.Fact("signatory", "Amina Warsame", List.of(nameIn(other))));
    }

    @Test
    @Rule("R-119-11")
    void tellsWhatTheRegisterSaysAndThatItIsAFile() throws Exception {
        var id = open(scene.application(call, of("8999900056"), "Kort."));

        assertThat(signals(id)).singleElement().satisfies(row -> {
            assertThat(row.finding().key().kind()).isEqualTo(FindingKind.REGISTER);
            assertThat(row.finding().facts().get(0).key()).isEqualTo("standing-LIQUIDATION");
        });
        mvc.perform(get(at(id, "")).with(signedIn(OFFICER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("I likvidation enligt registret.")))
                .andExpect(content().string(containsString("Hämta ett aktuellt utdrag")))
                .andExpect(content().string(containsString("Registret är en fil i systemet")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void tellsOfAnOrganisationThatWasFormedShortlyBeforeTheCallOpened() {
        var id = open(scene.application(call, of("8999900098"), "Kort."));

        assertThat(signals(id)).singleElement().satisfies(row -> {
            assertThat(row.finding().key().kind()).isEqualTo(FindingKind.NEWLY_FORMED);
            assertThat(row.finding().facts().get(0).value()).isEqualTo("1 juni 2018");
        });
    }

    @Test
    @Rule("R-DEM-02")
    void tellsOfMoneyThatShouldHaveComeBackOnceItIsLate() {
        var decisions = beans.getBean(Decisions.class);
        var grants = decisions.grants();
        var owed = beans.getBean(Repayments.class)
                .outstanding(grants.stream().map(grant -> grant.id()).toList());
        var grant = grants.stream()
                .filter(each -> owed.containsKey(each.id()))
                .findFirst()
                .orElseThrow();
        var before = clock.instant();
        assertThat(claims(grant.application())).isEmpty();
        try {
            clock.moveTo(before.plus(Duration.ofDays(40)));

            assertThat(claims(grant.application()))
                    .extracting(row -> row.finding().key().subject())
                    .containsExactly(grant.id().value());
        } finally {
            clock.moveTo(before);
        }
    }

    @Test
    void keepsWhatWasDoneAndAsksAgainWhenAnotherSharesTheSame() throws Exception {
        var account = ScreeningScene.bankgiro();
        scene.application(cases.call(1_000_000), scene.organisation(Optional.empty()), "Kort.", account);
        var id = open(scene.application(call, scene.organisation(Optional.empty()), "Kort.", account));
        var finding = signals(id).get(0).finding().key();

        mvc.perform(post(at(id, "/" + finding))
                        .param("version", "-1")
                        .param("verdict", "CLEARED")
                        .param("note", "Kommunerna har gemensam ekonomiförvaltning.")
                        .with(token())
                        .with(signedIn(OFFICER)))
                .andExpect(status().is3xxRedirection());

        assertThat(signals(id).get(0).state()).isEqualTo(AnswerState.CLEARED);
        mvc.perform(get(at(id, "/" + finding)).with(signedIn("Rut Sand")))
                .andExpect(content().string(containsString("Inget att anmärka på")))
                .andExpect(content().string(containsString("Kommunerna har gemensam ekonomiförvaltning.")))
                .andExpect(content().string(containsString("Varför den visas")));

        scene.application(cases.call(1_000_000), scene.organisation(Optional.empty()), "Kort.", account);

        assertThat(signals(id).get(0).state()).isEqualTo(AnswerState.CHANGED);
    }

    @Test
    void asksNoMoreForManyApplicantsOfTheCallThanForFew() {
        var id = open(scene.application(call, scene.organisation(Optional.empty()), "Kort."));
        scene.application(call, scene.organisation(Optional.empty()), "Kort.");
        signals(id); // The first look fills what the engine and the rules remember.
        var few = StatementCounting.during(() -> signals(id));

        for (var number = 0; number < 3; number++) {
            scene.application(call, scene.organisation(Optional.empty()), "Kort.");
        }

        assertThat(StatementCounting.during(() -> signals(id))).isLessThanOrEqualTo(few);
    }

    private ApplicantId of(String number) {
        return scene.organisation(Optional.of(new OrganisationNumber(number)));
    }

    private List<Row<Signal>> claims(ApplicationId id) {
        return as("Rut Sand", () -> showScreening.show(id)).orElseThrow().signals().stream()
                .filter(row -> row.finding().key().kind() == FindingKind.UNPAID_CLAIM)
                .toList();
    }

    private List<Row<Signal>> signals(ApplicationId id) {
        return as(OFFICER, () -> showScreening.show(id)).orElseThrow().signals();
    }

    private String nameIn(ApplicationId id) {
        return applicants.require(applications.require(id).applicant()).name();
    }

    private ApplicationId open(ApplicationId id) {
        cases.declareNone(OFFICER, id);
        return id;
    }

    private static String at(ApplicationId id, String rest) {
        return "/handlaggning/arenden/" + id + "/kontroll" + rest;
    }
}
