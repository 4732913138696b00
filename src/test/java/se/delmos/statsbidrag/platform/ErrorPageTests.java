package se.delmos.statsbidrag.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.identity.Role;

/** What a person is told when something could not be done, by the running server. */
class ErrorPageTests extends ApplicationTest {

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void saysThatAPageDoesNotExist() throws Exception {
        var answer = open("/finns-inte");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertTellsAll(answer, "Sidan finns inte");
    }

    @Test
    void answersWithAPageWhateverTheAddressEndsIn() throws Exception {
        for (var address :
                new String[] {"/oppna-data/okand.json", "/oppna-data/bidrag.csv/x.csv", "/finns-inte.json"}) {
            var answer = open(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/html");
            assertTellsAll(answer, "Sidan finns inte");
        }
    }

    @Test
    void saysSoInEnglishToo() throws Exception {
        open("/om?lang=en");
        assertTellsAll(open("/finns-inte"), "The page does not exist");
    }

    @Test
    void saysThatAnIdIsUnknownWithoutRevealingWhy() throws Exception {
        for (var address :
                new String[] {"/utlysningar/01a203a5-5d57-7a8d-9e80-076f244551c7", "/utlysningar/inte-ett-id"}) {
            var answer = open(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(404);
            assertTellsAll(answer, "Sidan finns inte");
        }
    }

    @Test
    void saysThatAFormIsTooOld() throws Exception {
        var answer = send("/demo/logga-in", "application/x-www-form-urlencoded", "person=x");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertTellsAll(answer, "Sidan har varit öppen för länge");
    }

    @Test
    void leadsBackToThePageThatAFormWasSentFromAndNowhereElse() throws Exception {
        var from = address("/mina-sidor/ansokningar/ny?utlysning=1");
        var way = Jsoup.parse(sendFrom(from, "/mina-sidor/ansokningar/ny")).select("[data-sent-from]");
        assertThat(way.attr("href")).isEqualTo("/mina-sidor/ansokningar/ny?utlysning=1");
        assertThat(way.text()).isEqualTo("Logga in igen");
        assertThat(Jsoup.parse(sendFrom(address("/demo/logga-in"), "/demo/logga-in"))
                        .select("[data-sent-from]")
                        .text())
                .isEqualTo("Öppna sidan på nytt");
        for (var elsewhere : new String[] {"https://example.org/mina-sidor", address("//example.org"), "%"}) {
            assertThat(Jsoup.parse(sendFrom(elsewhere, "/mina-sidor/ansokningar/ny"))
                            .select("[data-sent-from]"))
                    .isEmpty();
        }
    }

    private String sendFrom(String page, String path) throws IOException, InterruptedException {
        var form = HttpRequest.newBuilder(URI.create(address(path))).header("Referer", page);
        return browser.send(
                        form.POST(HttpRequest.BodyPublishers.noBody()).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Test
    void leadsWhoFollowedALinkBackToWhereItWas() throws Exception {
        var link = HttpRequest.newBuilder(URI.create(address("/utlysningar/inte-ett-id")))
                .header("Referer", address("/utlysningar"));
        var page = Jsoup.parse(
                browser.send(link.build(), HttpResponse.BodyHandlers.ofString()).body());
        var way = page.select("a.govuk-button");
        assertThat(way.attr("href")).isEqualTo("/utlysningar");
        assertThat(way.text()).isEqualTo("Tillbaka till sidan du kom från");
        assertThat(page.select("main a[href=/mina-sidor]")).isEmpty();
    }

    @Test
    void leadsAnApplicantToTheirOwnPages() throws Exception {
        var applicant = person(Role.APPLICANT);
        var answer = mvc.perform(get("/mina-sidor/ansokningar/skräp").with(signedIn(applicant)))
                .andExpect(status().isNotFound())
                .andReturn();
        var page = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(page.select("main a[href=/mina-sidor]").text()).isEqualTo("Gå till Mina sidor");
    }

    @Test
    void saysThatAFileIsTooLarge() throws Exception {
        var token = Jsoup.parse(open("/demo/logga-in").body())
                .select("input[name=_csrf]")
                .val();
        var body = "--x\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n"
                + "a".repeat(7_000_000) + "\r\n--x--\r\n";
        var answer = send("/demo/logga-in", "multipart/form-data; boundary=x", body);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertTellsAll(answer, "Filen är för stor");
    }

    @Test
    void keepsTheMethodsApart() throws Exception {
        var token = Jsoup.parse(open("/demo/logga-in").body())
                .select("input[name=_csrf]")
                .val();
        var answer = send("/om", "application/x-www-form-urlencoded", "_csrf=" + token);
        assertThat(answer.statusCode()).isEqualTo(405);
        assertTellsAll(answer, "Sidan finns inte");
    }

    private static void assertTellsAll(HttpResponse<String> answer, String title) {
        var page = Jsoup.parse(answer.body());
        assertThat(page.title()).startsWith(title + " – ");
        assertThat(page.select("h1").text()).isEqualTo(title);
        assertThat(page.select("main h2")).hasSize(2);
        assertThat(page.select(".sb-reference strong").text()).matches("[0-9A-F]{4}-[0-9A-F]{4}");
        assertThat(answer.body()).doesNotContain("Exception", "se.delmos", "??", "jsessionid");
    }

    private HttpResponse<String> open(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(address(path))).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String path, String type, String body) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(address(path)))
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
