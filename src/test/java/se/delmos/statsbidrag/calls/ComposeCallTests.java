package se.delmos.statsbidrag.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.calls.CallAssessment.Criterion;
import se.delmos.statsbidrag.calls.CallPayout.Before;
import se.delmos.statsbidrag.calls.model.ACall;
import se.delmos.statsbidrag.calls.model.CallPart;
import se.delmos.statsbidrag.calls.model.CallSection;
import se.delmos.statsbidrag.calls.usecase.AppropriateMoney;
import se.delmos.statsbidrag.calls.usecase.ShowComposedCall;
import se.delmos.statsbidrag.forms.Forms;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Money;

/** A call is composed section by section on its pages. */
class ComposeCallTests extends ApplicationTest {

    private static final String HOME = "/administration/utlysningar/";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private AppropriateMoney appropriateMoney;

    @Autowired
    private ShowComposedCall showComposedCall;

    @Autowired
    private Calls calls;

    @Autowired
    private Forms forms;

    private CallId call;

    @BeforeEach
    void draftACall() {
        call = as(Role.ADMINISTRATOR, () -> {
            var name = "Komponerad " + UUID.randomUUID();
            var money = appropriateMoney.appropriate(2019, name, Money.kronor(5_000_000));
            var form = forms.shipped("ansokan-2018-kommun").orElseThrow().id();
            return new Drafts(beans).draft(ACall.terms().titled(name).on(money).asking(form));
        });
    }

    @Test
    @Rule({"R-FL-04", "R-PROC-01"})
    void closesAtTheClockTimeThatIsWritten() throws Exception {
        mvc.perform(section("tid")
                        .param("firstDay", "2018-12-01")
                        .param("opens", "9.00")
                        .param("lastDay", "2018-12-31")
                        .param("closes", "15:00")
                        .param("activityFrom", "2019-01-01")
                        .param("activityTo", "2019-06-30"))
                .andExpect(redirectedUrl(HOME + call));

        assertThat(calls.require(call).opensAt()).isEqualTo(Instant.parse("2018-12-01T08:00:00Z"));
        assertThat(calls.require(call).closesAt()).isEqualTo(Instant.parse("2018-12-31T14:00:00Z"));
        mvc.perform(get(HOME + call + "/forhandsgranska").with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(containsString("måndag 31 december 2018 kl. 15.00")));
    }

    @Test
    @Rule("R-PROC-07")
    void savesUnfinishedCriteriaAndSaysWhatIsLeft() throws Exception {
        mvc.perform(section("bedomning")
                        .param("highest", "5")
                        .param("texts[0]", "Relevans, i ord och handling")
                        .param("weights[0]", "60")
                        .param("texts[1]", "Genomförande")
                        .param("weights[1]", "30"))
                .andExpect(redirectedUrl(HOME + call))
                .andExpect(flash().attribute("notice", nullValue()))
                .andExpect(flash().attribute("remarks", hasSize(1)));

        assertThat(calls.require(call).content().assessment().criteria())
                .containsExactly(new Criterion("Relevans, i ord och handling", 60), new Criterion("Genomförande", 30));
        mvc.perform(get(HOME + call + "/forhandsgranska").with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Det här återstår innan utlysningen kan publiceras")))
                .andExpect(
                        content().string(containsString("Kriteriernas vikter blir 90 procent tillsammans, inte 100.")))
                .andExpect(content().string(not(containsString("Publicera utlysningen"))));
    }

    @Test
    void saysAtOnceWhatIsOddInWhatWasSavedAndWhatItMakesWrongElsewhere() throws Exception {
        var saved = mvc.perform(section("tid")
                        .param("firstDay", "2018-12-01")
                        .param("opens", "00.00")
                        .param("lastDay", "2018-12-31")
                        .param("closes", "15.00")
                        .param("activityFrom", "2018-11-30")
                        .param("activityTo", "2020-06-30"))
                .andExpect(redirectedUrl(HOME + call))
                .andReturn();

        mvc.perform(get(HOME + call).flashAttrs(saved.getFlashMap()).with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(containsString("Avsnittet är sparat, men")))
                .andExpect(content()
                        .string(stringContainsInOrder(
                                "govuk-notification-banner__heading",
                                "/avsnitt/utbetalning",
                                "Slutrapporten ska lämnas efter att arbetet är klart",
                                "/avsnitt/tid",
                                "Arbetet får börja innan utlysningen öppnar.",
                                "/avsnitt/utbetalning",
                                "En utbetalning kan göras innan ansökningstiden är slut.",
                                "Utkast")));
    }

    @Test
    @Rule("R-PROC-07")
    void keepsTheCriteriaThatWerePublishedWhateverIsSent() throws Exception {
        var id = as(Role.ADMINISTRATOR, () -> {
            var name = "Bedömd " + UUID.randomUUID();
            var money = appropriateMoney.appropriate(2019, name, Money.kronor(5_000_000));
            var form = forms.shipped("ansokan-2018-kommun").orElseThrow().id();
            return new Drafts(beans)
                    .publish(ACall.terms().titled(name).on(money).asking(form));
        });
        var published = calls.require(id);
        mvc.perform(criteria(post(HOME + id + "/avsnitt/bedomning"))
                        .param(
                                "seen",
                                as(Role.ADMINISTRATOR, () -> showComposedCall.show(id))
                                        .seen()
                                        .of(CallSection.ASSESSMENT)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(containsString("Utlysningen är publicerad, så avsnitten går inte att ändra.")));
        mvc.perform(criteria(post(HOME + id + "/andra/bekrafta"))
                        .param(
                                "version",
                                Long.toString(as(Role.ADMINISTRATOR, () -> showComposedCall.show(id))
                                        .version()))
                        .param("title", "Annan rubrik")
                        .param("summary", published.summary())
                        .param("activityFrom", published.activity().from().toString())
                        .param("activityTo", published.activity().to().toString())
                        .param("reportDue", published.reportDue().toString())
                        .param("ceiling", "300 000")
                        .param("form", published.form().toString())
                        .param("reason", "Rubriken var fel."))
                .andExpect(redirectedUrl(HOME + id));

        assertThat(calls.require(id).title()).isEqualTo("Annan rubrik");
        assertThat(calls.require(id).content().assessment())
                .isEqualTo(published.content().assessment());
        mvc.perform(get(HOME + id + "/andra").with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(containsString("bedöms efter samma kriterier")))
                .andExpect(content().string(containsString("anslaget och ramen")))
                .andExpect(content().string(containsString("Skriv det rätta i sammanfattningen")));
    }

    private MockHttpServletRequestBuilder criteria(MockHttpServletRequestBuilder request) {
        return request.with(signedIn(Role.ADMINISTRATOR))
                .with(token())
                .param("highest", "9")
                .param("texts[0]", "Något annat")
                .param("weights[0]", "100");
    }

    @Test
    void namesEachColumnOfTheListWhereItIsReadOnANarrowScreen() throws Exception {
        mvc.perform(get("/administration/utlysningar").with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(containsString("data-label=\"Första dag\"")))
                .andExpect(content().string(containsString("data-label=\"Ram, kr\"")));
    }

    @Test
    void showsTheRowsAgainWhereTheLastDayForReportingIsNoDay() throws Exception {
        mvc.perform(section("utbetalning").param("percents[0]", "70").param("reportDue", "%"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#reportDue\"")))
                .andExpect(content().string(containsString("value=\"70\"")));
    }

    @Test
    void savesAReportThatIsDueTooEarlyAndSaysThatItStopsPublishing() throws Exception {
        mvc.perform(section("utbetalning").param("percents[0]", "100").param("reportDue", "2018-01-01"))
                .andExpect(redirectedUrl(HOME + call));
        mvc.perform(get(HOME + call).with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(containsString("Slutrapporten ska lämnas efter att arbetet är klart")));
    }

    @Test
    @Rule({"R-118-01", "R-119-01"})
    void saysWhereTheFormIsMadeForOthersThanMayApplyAndDoesNotPublish() throws Exception {
        mvc.perform(section("lagstod").param("ordinance", "2018:119")).andExpect(redirectedUrl(HOME + call));
        var wrong = "Formuläret är gjort för kommuner, regioner och kommunalförbund";
        mvc.perform(get(HOME + call).with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(containsString(wrong)));
        mvc.perform(post(HOME + call + "/publicera")
                        .with(signedIn(Role.ADMINISTRATOR))
                        .with(token())
                        .param("version", Long.toString(version())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(wrong)));
        assertThat(calls.status(call)).contains(CallStatus.DRAFT);
    }

    @Test
    void warnsOfCostsThatTheFormAsksAboutAndTheCallDoesNotPayFor() throws Exception {
        mvc.perform(section("kostnader").param("types", "staff", "travel", "other"))
                .andExpect(redirectedUrl(HOME + call));
        var warning = "utlysningen inte betalar för: ”Lokaler”, ”Köpta tjänster”.";
        mvc.perform(get(HOME + call).with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(containsString(warning)));
        mvc.perform(get(HOME + call + "/forhandsgranska").with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(containsString(warning)))
                .andExpect(content().string(containsString("Publicera utlysningen")));
    }

    @Test
    @Rule({"R-PROC-13", "R-119-21"})
    void showsAllThatIsPublishedBeforeTheButtonThatCannotBeUndone() throws Exception {
        var page = mvc.perform(get(HOME + call + "/forhandsgranska").with(signedIn(Role.ADMINISTRATOR)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .containsSubsequence(
                        "id=\"bedomning\"", "id=\"utbetalning\"", "kan inte bli ett utkast igen", "</button>");
        assertThat(page.indexOf("/publicera\"")).isGreaterThan(page.indexOf("id=\"utbetalning\""));
    }

    @Test
    @Rule({"R-PROC-13", "R-119-21"})
    void writesInstalmentsReportsConditionsAndCosts() throws Exception {
        mvc.perform(section("utbetalning")
                        .param("percents[0]", "70")
                        .param("days[0]", "2018-12-17")
                        .param("befores[0]", "DECISION")
                        .param("percents[1]", "30")
                        .param("days[1]", "2019-04-15")
                        .param("befores[1]", "STATUS_REPORT")
                        .param("reportDays[0]", "2019-03-29")
                        .param("asks[0]", "Avvikelser från ansökan")
                        .param("reportDue", "2019-09-30"))
                .andExpect(redirectedUrl(HOME + call));
        mvc.perform(section("villkor").param("chosen", "within-period").param("own", "Ett eget villkor, med komma."))
                .andExpect(redirectedUrl(HOME + call));
        mvc.perform(section("kostnader").param("types", "staff").param("types", "travel"))
                .andExpect(redirectedUrl(HOME + call));

        var content = calls.require(call).content();
        assertThat(content.payout().instalments())
                .extracting(CallPayout.Instalment::before)
                .containsExactly(Before.DECISION, Before.STATUS_REPORT);
        assertThat(content.payout().statusReports()).hasSize(1);
        assertThat(content.conditions())
                .containsExactly(
                        "Hela bidraget ska användas inom den tid som beslutet anger.", "Ett eget villkor, med komma.");
        assertThat(content.paysFor("premises")).isFalse();
        assertThat(content.paysFor("travel")).isTrue();
    }

    @Test
    void saysByTheFieldWhatIsWrong() throws Exception {
        mvc.perform(section("tid")
                        .param("firstDay", "2018-12-01")
                        .param("opens", "nio")
                        .param("closes", "24.30")
                        .param("activityFrom", "2019-06-30")
                        .param("activityTo", "2019-01-01"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Öppnar klockan: skriv timme och minut")))
                .andExpect(content().string(containsString("Stänger klockan: skriv timme och minut")))
                .andExpect(content().string(containsString("Arbetet är klart före det börjar.")))
                .andExpect(content().string(containsString("Ange vilken dag utlysningen stänger.")));
        mvc.perform(section("pengar").param("ceiling", "mycket"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Skriv beloppet med siffror, till exempel 300 000.")));
        mvc.perform(section("pengar").param("frame", "0").param("ceiling", "1,50"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Ramen är inte ett belopp i hela kronor.")))
                .andExpect(content().string(containsString("Taket är inte ett belopp i hela kronor.")));
        mvc.perform(section("formular").param("form", ""))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Välj vilket formulär den som söker ska fylla i.")));
    }

    @Test
    void showsOneEmptyRowAndAnotherWhereItIsAskedForAndKeepsWhatIsTyped() throws Exception {
        mvc.perform(get(HOME + call + "/avsnitt/bedomning").with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(containsString("id=\"texts2\"")))
                .andExpect(content().string(not(containsString("id=\"texts3\""))))
                .andExpect(content().string(containsString("Tillsammans blir det 100 procent.")));
        mvc.perform(section("bedomning")
                        .param("highest", "5")
                        .param("texts[0]", "Relevans")
                        .param("weights[0]", "60")
                        .param("texts[1]", "Genomförande")
                        .param("weights[1]", "35")
                        .param("fler", "kriterium"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"Genomf")))
                .andExpect(content().string(containsString("id=\"weights2\"")))
                .andExpect(content().string(not(containsString("id=\"weights3\""))))
                .andExpect(content().string(containsString("Tillsammans blir det 95 procent.")));
        mvc.perform(section("utbetalning").param("percents[0]", "70").param("fler", "utbetalning"))
                .andExpect(content().string(containsString("id=\"befores1\"")))
                .andExpect(content().string(not(containsString("id=\"asks1\""))));
        mvc.perform(section("utbetalning").param("percents[0]", "70").param("fler", "rapport"))
                .andExpect(content().string(containsString("value=\"70\"")))
                .andExpect(content().string(containsString("id=\"asks1\"")))
                .andExpect(content().string(not(containsString("id=\"befores1\""))));
        assertThat(calls.require(call).content().assessment().criteria())
                .extracting(Criterion::weight)
                .containsExactly(60, 40);
    }

    @Test
    void namesTheRowThatIsHalfWrittenAndLeadsToItsField() throws Exception {
        mvc.perform(section("bedomning")
                        .param("highest", "5")
                        .param("texts[0]", "Relevans")
                        .param("weights[0]", "x")
                        .param("texts[1]", "Genomförande")
                        .param("weights[2]", "20"))
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(stringContainsInOrder(
                                "href=\"#weights0\"", "Kriterium 1: skriv vikten som ett helt tal",
                                "href=\"#weights1\"", "Kriterium 2 saknar vikt.",
                                "href=\"#texts2\"", "Kriterium 3 saknar text.")));
        mvc.perform(section("utbetalning").param("percents[0]", "1000").param("days[1]", "2019-02-01"))
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(stringContainsInOrder(
                                "href=\"#percents0\"", "Utbetalning 1: skriv andelen som ett helt tal",
                                "href=\"#percents1\"", "Utbetalning 2 saknar andel.")));
    }

    @Test
    @Rule({"R-FL-04", "R-PROC-01"})
    void takesAnHourAloneAsThatHourSharp() throws Exception {
        mvc.perform(section("tid")
                        .param("firstDay", "2018-12-01")
                        .param("opens", "9")
                        .param("lastDay", "2018-12-31")
                        .param("closes", "15")
                        .param("activityFrom", "2019-01-01")
                        .param("activityTo", "2019-06-30"))
                .andExpect(redirectedUrl(HOME + call));

        assertThat(calls.require(call).opensAt()).isEqualTo(Instant.parse("2018-12-01T08:00:00Z"));
        assertThat(calls.require(call).closesAt()).isEqualTo(Instant.parse("2018-12-31T14:00:00Z"));
    }

    @Test
    void refusesACeilingAboveTheFrame() throws Exception {
        var money = as(
                Role.ADMINISTRATOR,
                () -> appropriateMoney.appropriate(2019, "Tak " + UUID.randomUUID(), Money.kronor(7)));

        mvc.perform(section("pengar")
                        .param("appropriation", money.toString())
                        .param("frame", "1 000 000 kr")
                        .param("ceiling", "9 000 000"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Taket per sökande är högre än ramen.")))
                .andExpect(content().string(containsString("href=\"#ceiling\"")))
                .andExpect(content().string(containsString("aria-describedby=\"ceiling-hint ceiling-error\"")))
                .andExpect(content().string(containsString("value=\"1")));
    }

    @Test
    @Rule("R-ANSL-01")
    void saysThatTheFrameIsMoreThanIsLeft() throws Exception {
        var money = as(
                Role.ADMINISTRATOR,
                () -> appropriateMoney.appropriate(2019, "Rest " + UUID.randomUUID(), Money.kronor(7_000)));
        var sentence = "Ramen 1\u00a0000\u00a0000 kr är större än de 7\u00a0000 kr som är kvar av anslaget."
                .replace(" kr", "\u00a0kr");
        mvc.perform(section("pengar").param("appropriation", money.toString()).param("frame", "1 000 000"))
                .andExpect(redirectedUrl(HOME + call));

        mvc.perform(get(HOME + call).with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(containsString("10 av 11 avsnitt är klara.")))
                .andExpect(content().string(containsString(sentence)));
        mvc.perform(post(HOME + call + "/publicera")
                        .with(signedIn(Role.ADMINISTRATOR))
                        .with(token())
                        .param("version", Long.toString(version())))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Det här återstår innan utlysningen kan publiceras")))
                .andExpect(content().string(containsString(sentence)));
        assertThat(calls.status(call)).contains(CallStatus.DRAFT);
    }

    @Test
    void copiesACallToANewRound() throws Exception {
        var round = CallId.create();
        for (var sent = 0; sent < 2; sent++) {
            mvc.perform(post(HOME + call + "/kopiera")
                            .with(signedIn(Role.ADMINISTRATOR))
                            .with(token())
                            .param("round", round.toString())
                            .param("title", "Nästa omgång"))
                    .andExpect(redirectedUrl(HOME + round));
        }

        mvc.perform(get(HOME + round).with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(containsString("8 av 11 avsnitt är klara.")))
                .andExpect(content().string(containsString("Välj anslag och skriv ramen.")));
    }

    @Test
    void makesACodeListLonger() throws Exception {
        mvc.perform(code("culture")).andExpect(redirectedUrl("/administration/kodlistor"));
        mvc.perform(code("culture"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("href=\"#key\"")))
                .andExpect(content().string(containsString("<textarea")));
        mvc.perform(get(HOME + call + "/avsnitt/inriktning").with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(containsString("Kultur och fritid")));
    }

    @Test
    void isTheAdministratorsToCompose() throws Exception {
        mvc.perform(section("lagstod").param("ordinance", "2018:118").with(signedIn(Role.AUDITOR)))
                .andExpect(status().isForbidden());
        mvc.perform(get(HOME + call + "/avsnitt/tid").with(signedIn(Role.CASE_OFFICER)))
                .andExpect(status().isForbidden());
        mvc.perform(get(HOME + call).with(signedIn(Role.AUDITOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/avsnitt/"))));
        mvc.perform(get(HOME + call + "/avsnitt/okant").with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(status().isNotFound());
    }

    private MockHttpServletRequestBuilder code(String key) {
        return post("/administration/kodlistor")
                .with(signedIn(Role.ADMINISTRATOR))
                .with(token())
                .param("list", "AREA")
                .param("key", key)
                .param("swedish", "Kultur och fritid")
                .param("english", "Culture and leisure");
    }

    private MockHttpServletRequestBuilder section(String address) {
        var seen = as(Role.ADMINISTRATOR, () -> showComposedCall.show(call)).seen();
        return post(HOME + call + "/avsnitt/" + address)
                .with(signedIn(Role.ADMINISTRATOR))
                .with(token())
                .param("seen", seen.of(CallSection.at(address).orElseThrow()));
    }

    private long version() {
        return as(Role.ADMINISTRATOR, () -> showComposedCall.show(call)).version();
    }

    @Test
    void saysWhatIsOddBesideADayThatCannotBeRead() throws Exception {
        mvc.perform(section("utbetalning").param("percents[0]", "80").param("days[0]", "2019-06-31"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("value=\"2019-06-31\"")))
                .andExpect(content()
                        .string(stringContainsInOrder(
                                "Skriv datumet som år, månad och dag",
                                "Det här behöver också ändras eller kontrolleras:",
                                "Utbetalningarnas andelar blir 80 procent tillsammans, inte 100.",
                                "Ange sista dag för slutrapporten.")))
                .andExpect(content().string(not(containsString("En utbetalning eller lägesrapport saknar dag."))));
        var appropriation =
                as(Role.ADMINISTRATOR, () -> showComposedCall.show(call)).part(CallPart.Funding.class);
        mvc.perform(section("pengar")
                        .param(
                                "appropriation",
                                appropriation.orElseThrow().appropriation().toString())
                        .param("frame", "6 000 000")
                        .param("ceiling", "mycket"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("är större än de")));
        mvc.perform(section("tid").param("firstDay", "2018-12-01").param("activityFrom", "2018-11-01"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Arbetet får börja innan utlysningen öppnar.")));
    }

    @Test
    void saysAllThatContradictsInAChangeAtOnce() throws Exception {
        var id = as(Role.ADMINISTRATOR, () -> {
            var name = "Ändrad " + UUID.randomUUID();
            var money = appropriateMoney.appropriate(2019, name, Money.kronor(5_000_000));
            var form = forms.shipped("ansokan-2018-kommun").orElseThrow().id();
            return new Drafts(beans)
                    .publish(ACall.terms().titled(name).on(money).asking(form));
        });
        mvc.perform(post(HOME + id + "/andra")
                        .with(signedIn(Role.ADMINISTRATOR))
                        .with(token())
                        .param("version", "1")
                        .param("title", "")
                        .param("summary", "Text")
                        .param("ceiling", "4 000 001")
                        .param("activityFrom", "2019-08-01")
                        .param("activityTo", "2019-07-01")
                        .param("reportDue", "2019-06-30")
                        .param("contactEmail", "")
                        .param("interestTo", "2018-12-01")
                        .param("form", calls.require(id).form().toString()))
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(stringContainsInOrder(
                                "govuk-error-summary",
                                "href=\"#title\"",
                                "href=\"#reason\"",
                                "href=\"#ceiling\"",
                                "href=\"#activityTo\"",
                                "href=\"#reportDue\"",
                                "href=\"#needs\"",
                                "href=\"#interestTo\"",
                                "</form>")));
    }
}
