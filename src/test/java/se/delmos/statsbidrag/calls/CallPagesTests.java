package se.delmos.statsbidrag.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.calls.model.ACall;
import se.delmos.statsbidrag.calls.model.CallSection;
import se.delmos.statsbidrag.calls.usecase.AppropriateMoney;
import se.delmos.statsbidrag.calls.usecase.ListCalls;
import se.delmos.statsbidrag.calls.usecase.ShowComposedCall;
import se.delmos.statsbidrag.forms.Forms;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Money;

class CallPagesTests extends ApplicationTest {

    private static final String HOME = "/administration/utlysningar";

    @Autowired
    private ListCalls listCalls;

    @Autowired
    private Calls calls;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Forms forms;

    @Autowired
    private AppropriateMoney appropriateMoney;

    @Autowired
    private ShowComposedCall showComposedCall;

    @Test
    void showsOpenAndClosedCallsToAnyoneButNoDraft() throws Exception {
        mvc.perform(get("/utlysningar"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Fortsatt arbete mot segregation, hösten 2018")))
                .andExpect(content().string(containsString("Sök senast fredag 30 november 2018 kl. 23.59.")))
                .andExpect(content().string(containsString("Stängde torsdag 30 augusti 2018 kl. 23.59.")))
                .andExpect(content().string(not(containsString("Lokala nätverk, våren 2019"))));
    }

    @Test
    void showsWhatIsAskedForBeforeSignIn() throws Exception {
        mvc.perform(get("/utlysningar/" + called("Fortsatt arbete mot segregation, hösten 2018")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("måndag 22 oktober 2018 kl. 00.00")))
                .andExpect(content().string(containsString("sektorsövergripande samordning")))
                .andExpect(content().string(containsString("2 § förordningen (2018:118), lydelse från")))
                .andExpect(content().string(containsString("Hur ni ser om arbetet ger resultat.")))
                .andExpect(content().string(containsString("Räkna med ungefär tre timmar.")))
                .andExpect(content().string(containsString("href=\"#anvandning\"")))
                .andExpect(content().string(containsString("id=\"anvandning\"")))
                .andExpect(content().string(containsString("40 procent")))
                .andExpect(content().string(containsString("Pengar som inte har använts ska betalas tillbaka.")))
                .andExpect(content().string(containsString("när lägesrapporten är godkänd")))
                .andExpect(content().string(containsString("Köpta tjänster")))
                .andExpect(content().string(containsString("08-123 456 00")))
                .andExpect(content().string(containsString("Logga in för att söka")));
    }

    @Test
    void showsTheWholeFormBeforeSignIn() throws Exception {
        var municipal = Jsoup.parse(page("Fortsatt arbete mot segregation, hösten 2018"));
        assertThat(rowOf(municipal, "Vilken sorts insats är det?"))
                .startsWith("Flera svar ur en lista")
                .contains("Samordning av kommuners och landstings arbete med frågorna");
        var associations = Jsoup.parse(page("Mötesplatser i bostadsområden, hösten 2018"));
        assertThat(rowOf(associations, "Vad pengarna ska gå till"))
                .contains("Budget", "Personal", "Sökt bidrag, Egna pengar, Andras pengar");
        assertThat(rowOf(associations, "Stadgar")).startsWith("Bifogad fil");
    }

    private String page(String title) throws Exception {
        return mvc.perform(get("/utlysningar/" + called(title)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static String rowOf(Document page, String question) {
        return page.select("details dt:contains(" + question + ") + dd").text();
    }

    @Test
    void saysWhichAnswerLeadsToAQuestionBeforeSignIn() throws Exception {
        var page = "/utlysningar/" + called("Mötesplatser i bostadsområden, hösten 2018");
        mvc.perform(get(page))
                .andExpect(content()
                        .string(containsString(
                                "Frågan ställs om du svarar ”Ideell förening” på ”Typ av organisation”.")));
        mvc.perform(get(page).cookie(new Cookie("sprak", "en")))
                .andExpect(content()
                        .string(containsString(
                                "Asked if you answer “Non-profit association” to “Type of organisation”.")));
    }

    @Test
    @Rule({"R-119-02", "R-119-11"})
    void saysWhatAnApplicantHasToBeBesideItsKind() throws Exception {
        mvc.perform(get("/utlysningar/" + called("Mötesplatser i bostadsområden, hösten 2018")))
                .andExpect(content().string(containsString("Det här krävs också:")))
                .andExpect(content().string(containsString("bedrivit verksamhet under minst två år före ansökan")))
                .andExpect(content().string(containsString("i likvidation eller i konkurs")));
        mvc.perform(get("/utlysningar/" + called("Fortsatt arbete mot segregation, hösten 2018")))
                .andExpect(content().string(not(containsString("Det här krävs också:"))));
    }

    @Test
    void explainsEachMarkingOfTheRequirementsOnceBeforeTheyStand() throws Exception {
        var page = mvc.perform(get("/utlysningar/" + called("Mötesplatser i bostadsområden, hösten 2018")))
                .andReturn()
                .getResponse()
                .getContentAsString();

        var meaning = "Vi har tolkat bestämmelsen";
        assertThat(page.split(meaning, -1)).hasSize(2);
        assertThat(page.indexOf(meaning)).isLessThan(page.indexOf("bedrivit verksamhet under minst två år"));
    }

    @Test
    void offersTheStartBeforeWhatIsAskedFor() throws Exception {
        mvc.perform(get("/utlysningar/" + called("Mötesplatser i bostadsområden, hösten 2018")))
                .andExpect(content()
                        .string(stringContainsInOrder(
                                "<h1",
                                "id=\"sok\"",
                                "Sök senast ",
                                "Logga in för att söka",
                                "Det här krävs också:",
                                "href=\"#sok\"")));
    }

    @Test
    void letsAnApplicantStartInAnOpenCallOnly() throws Exception {
        mvc.perform(get("/utlysningar/" + called("Fortsatt arbete mot segregation, hösten 2018"))
                        .with(signedIn("Maria Lindqvist")))
                .andExpect(content().string(containsString("action=\"/mina-sidor/ansokningar/ny\"")));
        mvc.perform(get("/utlysningar/" + called("Kartläggning och behovsanalys 2018, kommuner och landsting"))
                        .with(signedIn("Maria Lindqvist")))
                .andExpect(content().string(not(containsString("/mina-sidor/ansokningar/ny"))))
                .andExpect(content().string(containsString("Det går inte längre att starta en ansökan.")));
    }

    @Test
    void hidesADraftFromThePublicAndShowsItToStaff() throws Exception {
        var draft = called("Lokala nätverk, våren 2019");

        mvc.perform(get("/utlysningar/" + draft)).andExpect(status().isNotFound());
        mvc.perform(get(HOME + "/" + draft).with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("11 av 11 avsnitt är klara.")));
        mvc.perform(get(HOME + "/" + draft + "/forhandsgranska").with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("118-v"))))
                .andExpect(content().string(containsString("Publicera utlysningen")));
        mvc.perform(get(HOME + "/" + draft + "/forhandsgranska").with(signedIn(Role.AUDITOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Publicera utlysningen"))));
    }

    @Test
    void answersAnUnknownCallWithNotFound() throws Exception {
        mvc.perform(get("/utlysningar/" + CallId.create())).andExpect(status().isNotFound());
        mvc.perform(get("/utlysningar/kartlaggning")).andExpect(status().isNotFound());
    }

    @Test
    void draftsACallOnceHoweverOftenTheFormIsSent() throws Exception {
        var id = CallId.create();

        mvc.perform(begun(id)).andExpect(redirectedUrl(HOME + "/" + id));
        mvc.perform(begun(id)).andExpect(redirectedUrl(HOME + "/" + id));

        assertThat(calls.status(id)).contains(CallStatus.DRAFT);
        mvc.perform(get(HOME + "/" + id).with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("2 av 11 avsnitt är klara.")))
                .andExpect(content().string(containsString("/avsnitt/bedomning")));
        mvc.perform(get(HOME).with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(containsString("Provutlysning i formulär")));
    }

    @Test
    void showsTheFirstFormAgainWithWhatIsMissing() throws Exception {
        mvc.perform(post(HOME)
                        .with(signedIn(Role.ADMINISTRATOR))
                        .with(token())
                        .param("id", CallId.create().toString())
                        .param("title", "Halv utlysning"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Halv utlysning")))
                .andExpect(content().string(containsString("Välj vilken förordning utlysningen vilar på.")));
    }

    @Test
    void saysWhatIsMissingInTheOrderOfTheFields() throws Exception {
        var page = mvc.perform(post(HOME)
                        .with(signedIn(Role.ADMINISTRATOR))
                        .with(token())
                        .param("id", CallId.create().toString()))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page).containsSubsequence("href=\"#title\"", "href=\"#ordinance\"");
        var appropriation = mvc.perform(post("/administration/anslag")
                        .with(signedIn(Role.ADMINISTRATOR))
                        .with(token()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(appropriation).containsSubsequence("href=\"#year\"", "href=\"#name\"", "href=\"#amount\"");
    }

    @Test
    void entersAnAppropriationOnTheirPage() throws Exception {
        mvc.perform(post("/administration/anslag")
                        .with(signedIn(Role.ADMINISTRATOR))
                        .with(token())
                        .param("year", "2019")
                        .param("name", "Provanslag på sidan")
                        .param("amount", "1 000 000"))
                .andExpect(redirectedUrl("/administration/anslag"));
        mvc.perform(get("/administration/anslag").with(signedIn(Role.AUDITOR)))
                .andExpect(content().string(containsString("Provanslag på sidan")))
                .andExpect(content().string(not(containsString("Lägg in anslaget"))));
    }

    @Test
    void keepsTheAdministratorsPagesFromOthers() throws Exception {
        mvc.perform(get(HOME).with(signedIn(Role.CASE_OFFICER))).andExpect(status().isForbidden());
        mvc.perform(begun(CallId.create()).with(signedIn(Role.AUDITOR))).andExpect(status().isForbidden());
    }

    @Test
    @Rule({"R-PROC-02", "R-PROC-04"})
    void composesAnInterestWindowAndAskForEarlierRecipients() throws Exception {
        var id = as(
                Role.ADMINISTRATOR,
                () -> new Drafts(beans)
                        .draft(ACall.terms()
                                .on(appropriateMoney.appropriate(
                                        2019, "Steg " + UUID.randomUUID(), Money.kronor(5_000_000)))
                                .open(LocalDate.of(2018, 12, 1), LocalDate.of(2018, 12, 31))
                                .asking(forms.shipped("ansokan-2018-kommun")
                                        .orElseThrow()
                                        .id())));
        var earlier = called("Fortsatt arbete mot segregation, hösten 2018");
        var interest =
                forms.shipped("intresseanmalan-2018-kommun").orElseThrow().id();
        mvc.perform(staged(id, "12.61").param("interestForm", interest.toString()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Klockslag den sista dagen: skriv timme och minut")));
        mvc.perform(staged(id, "12.00")
                        .param("interestForm", interest.toString())
                        .param("earlierCalls", earlier.toString())
                        .param("reported", "true"))
                .andExpect(redirectedUrl(HOME + "/" + id));

        mvc.perform(get(HOME + "/" + id + "/forhandsgranska").with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "Från torsdag 1 november 2018 kl. 00.00 till och med torsdag 15 november 2018 kl. 12.00")))
                .andExpect(content().string(containsString("och har en godkänd slutrapport, i någon")));
        assertThat(calls.require(id).stages().interestForm()).contains(interest);
        assertThat(calls.require(id).interestClosesAt()).isEqualTo(Instant.parse("2018-11-15T11:00:00Z"));
    }

    private MockHttpServletRequestBuilder staged(CallId id, String time) {
        return post(HOME + "/" + id + "/avsnitt/steg")
                .with(signedIn(Role.ADMINISTRATOR))
                .with(token())
                .param(
                        "seen",
                        as(Role.ADMINISTRATOR, () -> showComposedCall.show(id))
                                .seen()
                                .of(CallSection.STAGES))
                .param("byInvitation", "true")
                .param("interestFrom", "2018-11-01")
                .param("interestTo", "2018-11-15")
                .param("interestToTime", time);
    }

    private long version(CallId id) {
        return as(Role.ADMINISTRATOR, () -> showComposedCall.show(id)).version();
    }

    private MockHttpServletRequestBuilder begun(CallId id) {
        return post(HOME)
                .with(signedIn(Role.ADMINISTRATOR))
                .with(token())
                .param("id", id.toString())
                .param("title", "Provutlysning i formulär")
                .param("ordinance", "2018:118");
    }

    private CallId called(String title) {
        return as(Role.ADMINISTRATOR, listCalls::list).stream()
                .filter(call -> call.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
