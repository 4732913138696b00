package se.delmos.statsbidrag.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.applications.Scene;
import se.delmos.statsbidrag.applications.usecase.SubmitApplication;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.Role;

/** Who has chosen English reads no Swedish sentence of ours and no key, from the call to the receipt and on the first pages of all. */
class EnglishPagesTests extends ApplicationTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final String NAME = "Delegationen mot segregation";
    private static final int LONG_ENOUGH = 12;

    @Autowired
    private BeanFactory beans;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private final List<String> problems = new ArrayList<>();
    private List<String> swedish = List.of();

    @BeforeEach
    void readTexts() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            swedish = files.filter(file -> file.toString().endsWith("_sv.properties"))
                    .flatMap(file ->
                            swedishOnly(read(file), read(Path.of(file.toString().replace("_sv.", "_en.")))))
                    .toList();
        }
    }

    @Test
    void haveNoSwedishTextFromTheCallToTheReceipt() {
        var scene = new Scene(beans);
        var call = scene.openCall();
        var id = scene.written(call);
        var draft = "/mina-sidor/ansokningar/" + id;
        for (var page : List.of(
                "/utlysningar/" + call,
                "/utlysningar/" + call + "/kan-ni-soka",
                "/mina-sidor/organisation/" + scene.organisation,
                "/mina-sidor/organisation/" + scene.organisation + "/firmatecknare",
                draft,
                draft + "/del/activity",
                draft + "/del/economy",
                draft + "/partner",
                draft + "/underskrifter",
                draft + "/granska")) {
            assertThat(read(page, scene.maria())).as(page).isTrue();
        }
        as(scene.maria(), () -> beans.getBean(SubmitApplication.class).submit(id));
        for (var page : List.of(draft + "/kvitto", "/mina-sidor", "/mina-sidor/arenden/" + id + "/meddelanden")) {
            assertThat(read(page, scene.maria())).as(page).isTrue();
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void haveNoSwedishTextOnTheFirstPagesOfEveryRole() {
        var pages = new TreeSet<String>();
        mappings.getHandlerMethods()
                .forEach((mapping, method) -> mapping.getPatternValues().stream()
                        .filter(path -> !path.contains("{") && !path.startsWith("/demo"))
                        .filter(path -> mapping.getMethodsCondition().getMethods().stream()
                                .anyMatch(verb -> "GET".equals(verb.name())))
                        .forEach(pages::add));
        for (var role : Role.values()) {
            pages.removeIf(page -> read(page, person(role)));
        }
        assertThat(problems).isEmpty();
    }

    /** Tells whether it was read: a page that is not the person's, or needs more than an address, is somebody else's matter. */
    private boolean read(String page, Actor person) {
        try {
            var answer = mvc.perform(get(page).with(signedIn(person)).cookie(new Cookie("sprak", "en")))
                    .andReturn()
                    .getResponse();
            if (answer.getStatus() == 200
                    && String.valueOf(answer.getContentType()).startsWith("text/html")) {
                look(page, answer.getContentAsString());
                return true;
            }
            return false;
        } catch (Exception failed) {
            throw new AssertionError(page, failed);
        }
    }

    private void look(String page, String html) {
        var document = Jsoup.parse(html);
        document.body().select("[lang=sv]").remove();
        var text = document.text();
        if (!text.contains("Sign out") || text.contains("??")) {
            problems.add(page + " is not in English, or shows a key");
        }
        swedish.stream()
                .filter(text::contains)
                .map(found -> page + ": " + found)
                .forEach(problems::add);
    }

    /** Returns the Swedish texts that are a sentence or a phrase, and are other words in English. */
    private static Stream<String> swedishOnly(Properties swedish, Properties english) {
        Collection<String> keys = swedish.stringPropertyNames();
        return keys.stream()
                .filter(key -> !swedish.getProperty(key).equals(english.getProperty(key)))
                .map(swedish::getProperty)
                .filter(text -> text.length() >= LONG_ENOUGH
                        && text.contains(" ")
                        && !text.contains("{")
                        && !text.equals(NAME));
    }

    private static Properties read(Path file) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return texts;
    }
}
