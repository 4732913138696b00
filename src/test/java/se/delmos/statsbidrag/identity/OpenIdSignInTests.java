package se.delmos.statsbidrag.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static se.delmos.statsbidrag.TestIdentityProvider.APPLICANTS;
import static se.delmos.statsbidrag.TestIdentityProvider.STAFF;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.TestIdentityProvider;
import se.delmos.statsbidrag.identity.model.PersonRepository;

/** Signing in by an identity provider, over real HTTP with a real provider. */
class OpenIdSignInTests extends ApplicationTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Autowired
    private PersonRepository accounts;

    private final String subject = "nagon-" + UUID.randomUUID();
    private final HttpClient browser = newBrowser();

    @Test
    @Rule("R-ID-01")
    void letsInAPersonOfTheRightLevelWhoThenGivesAnAddressAndGoesOn() throws Exception {
        assertThat(open("/mina-sidor/organisation").uri().getPath()).isIn("/logga-in", "/demo/logga-in");

        var asked = signIn(APPLICANTS, Map.of("acr", "loa3", "name", "Åsa Öberg"));
        assertThat(asked.uri().getPath()).isEqualTo("/mina-sidor/min-e-postadress");
        assertThat(asked.body()).contains("Åsa Öberg", "Din e-postadress");

        assertThat(giveAddress(asked, "asa").body()).contains("Skriv en e-postadress, till exempel");
        var after = giveAddress(asked, " asa@example.se ");
        assertThat(after.uri().getPath()).isEqualTo("/mina-sidor/organisation");
        assertThat(account(APPLICANTS).email()).isEqualTo("asa@example.se");
        assertThat(account(APPLICANTS).roles()).containsExactly(Role.APPLICANT);
    }

    @Test
    @Rule("R-ID-01")
    void refusesAPersonWhoWasIdentifiedTooWeakly() throws Exception {
        for (var claims : List.<Map<String, Object>>of(Map.of("acr", "loa2"), Map.of())) {
            var refused = signIn(APPLICANTS, claims);
            assertThat(refused.uri().getQuery()).isEqualTo("hinder=level");
            assertThat(refused.body()).contains("på en högre tillitsnivå", "Logga in med e-legitimation");
            assertThat(open("/mina-sidor/organisation").uri().getPath()).isEqualTo("/demo/logga-in");
        }
        assertThat(accounts.findByIssuerAndSubject(issuer(APPLICANTS), subject)).isEmpty();
    }

    @Test
    void givesStaffTheRolesOfTheirGroupsNowAndNeverThatOfAnApplicant() throws Exception {
        var both = Map.<String, Object>of(
                "groups", List.of("handlaggare", "ekonomer", "alla", "andra"), "email", "kim@example.se");
        assertThat(signIn(STAFF, both).uri().getPath()).isEqualTo("/handlaggning");
        var first = account(STAFF);
        assertThat(first.roles()).containsExactlyInAnyOrder(Role.CASE_OFFICER, Role.ECONOMIST);

        signIn(STAFF, Map.of("groups", List.of("ekonomer"), "email", "kim.ny@example.se"));
        assertThat(account(STAFF).id()).isEqualTo(first.id());
        assertThat(account(STAFF).roles()).containsExactly(Role.ECONOMIST);
        assertThat(account(STAFF).email()).isEqualTo("kim.ny@example.se");
        assertThat(open("/handlaggning").statusCode()).isEqualTo(403);
    }

    @Test
    void turnsAwayStaffWithoutARole() throws Exception {
        var refused = signIn(STAFF, Map.of("groups", List.of("alla")));
        assertThat(refused.uri().getQuery()).isEqualTo("hinder=no-role");
        assertThat(refused.body()).contains("Du har ingen roll i tjänsten");
    }

    @Test
    void takesTheSameSubjectOfAnotherIssuerForSomebodyElse() throws Exception {
        signIn(APPLICANTS, Map.of("acr", "loa3", "email", "kim@example.se"));
        signIn(STAFF, Map.of("groups", List.of("ekonomer"), "email", "kim@example.se"));
        assertThat(account(STAFF).id()).isNotEqualTo(account(APPLICANTS).id());
    }

    @Test
    void doesNotTrustAnAddressThatTheProviderHasNotVerified() throws Exception {
        signIn(APPLICANTS, Map.of("acr", "loa3", "email", "nagon.annan@example.se", "email_verified", false));
        assertThat(account(APPLICANTS).email()).isEmpty();
    }

    @Test
    void refusesAnAnswerThatFitsNoQuestion() throws Exception {
        var refused = open("/logga-in/svar/" + APPLICANTS + "?code=stulen&state=pahittad");
        assertThat(refused.uri().getQuery()).isEqualTo("hinder=failed");
        assertThat(refused.body()).contains("gick inte att slutföra");
    }

    @Test
    void asksWithProofKeyNonceAndLevels() throws Exception {
        var asking = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address("/logga-in/med/" + APPLICANTS)))
                                .build(),
                        BodyHandlers.discarding());
        assertThat(asking.headers().firstValue("location").orElseThrow())
                .contains("code_challenge_method=S256", "nonce=", "state=", "acr_values=");
    }

    @Test
    void tellsWhyInWordsOfItsOwnOnly() throws Exception {
        mvc.perform(get("/logga-in?hinder=<b>x"))
                .andExpect(content().string(Matchers.containsString("gick inte att slutföra")))
                .andExpect(content().string(Matchers.not(Matchers.containsString("<b>x"))));
    }

    private HttpResponse<String> signIn(String way, Map<String, Object> claims) throws Exception {
        TestIdentityProvider.server()
                .enqueueCallback(
                        new DefaultOAuth2TokenCallback(way, subject, "JWT", List.of("statsbidrag"), claims, 3600));
        return open("/logga-in/med/" + way);
    }

    private HttpResponse<String> open(String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(URI.create(address(path))).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> giveAddress(HttpResponse<String> page, String typed) throws Exception {
        var token = TOKEN.matcher(page.body());
        assertThat(token.find()).isTrue();
        var body = "_csrf=" + token.group(1) + "&email=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(page.uri())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private Actor account(String way) {
        return accounts.findByIssuerAndSubject(issuer(way), subject)
                .orElseThrow()
                .asActor();
    }

    private static String issuer(String way) {
        return TestIdentityProvider.server().issuerUrl(way).toString();
    }

    private static HttpClient newBrowser() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .followRedirects(Redirect.NORMAL)
                .build();
    }
}
