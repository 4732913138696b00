package se.delmos.statsbidrag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.microsoft.playwright.Route;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.AbstractMockMultipartHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import se.delmos.statsbidrag.applications.Scene;
import se.delmos.statsbidrag.forms.FormId;
import se.delmos.statsbidrag.identity.Actor;

/**
 * Sends every form that each person can reach by links without what it asks for, and holds the answers to the rules of
 * errors: how they are built, and by axe and at 320 pixels. Nothing is kept of what was sent: each sending is in a
 * transaction that is rolled back.
 */
@Tag("bench")
class FormErrorTests extends BrowserTest {

    private static final int PAGES_OF_A_KIND = 2;
    private static final String FIELDS = "input:not([type=hidden]), select, textarea";
    private static final String IDS = "[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]{4,}";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TransactionTemplate transaction;

    private final Set<String> answers = new TreeSet<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> takesAnything = new ArrayList<>();

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void sayWhatIsWrongAtTheFieldAndAbove() {
        var scene = new Scene(beans);
        scene.written(scene.openCall());
        walk(scene.maria(), "/mina-sidor");
        walk(scene.maria(), "/mina-sidor/organisation/" + scene.organisation);
        walk(person("Adam Frisk"), draftOfAForm());
        for (var name : List.of(
                "Karin Holm", "Bengt Dahl", "Eva Nyman", "Margareta Falk", "Adam Frisk", "Ritva Salo", "Rut Sand")) {
            walk(person(name), "/");
        }
        System.out.println("Answers with errors that were looked at: " + answers.size() + "; forms that take anything: "
                + takesAnything);
        assertThat(problems).as("what is wrong, form by form").isEmpty();
    }

    /** The demo has none, and so no link leads to the designer's pages. */
    private String draftOfAForm() {
        try {
            var id = FormId.create();
            var form = post("/administration/formular")
                    .with(signedIn("Adam Frisk"))
                    .with(token());
            mvc.perform(form.param("id", id.toString()).param("title", "Prov").param("kind", "interest"));
            var home = "/administration/formular/" + id;
            var section = open(person("Adam Frisk"), home)
                    .select("a[href*=del=]")
                    .attr("href")
                    .replaceAll(".*del=", "");
            var version = open(person("Adam Frisk"), home)
                    .select("input[name=version]")
                    .val();
            mvc.perform(post(home + "/ny-fraga")
                    .with(signedIn("Adam Frisk"))
                    .with(token())
                    .param("version", version)
                    .param("section", section)
                    .param("label", "Varför")
                    .param("type", "long-text"));
            return home;
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private void walk(Actor person, String start) {
        var met = new HashMap<String, Integer>();
        var waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            var path = waiting.remove();
            if (met.merge(kind(path), 1, Integer::sum) > PAGES_OF_A_KIND || path.startsWith("/demo")) {
                continue;
            }
            var opened = open(person, path);
            opened.select("main form[method=post]:has(" + FIELDS + ")").forEach(form -> send(person, path, form));
            opened.select("a[href^=/]:not([download], [type])")
                    .forEach(link -> waiting.add(link.attr("href").replaceAll("#.*", "")));
        }
    }

    private Document open(Actor person, String path) {
        try {
            var answer = mvc.perform(get(URI.create(path)).with(signedIn(person)))
                    .andReturn()
                    .getResponse();
            var html = String.valueOf(answer.getContentType()).startsWith("text/html");
            return Jsoup.parse(html ? answer.getContentAsString() : "");
        } catch (Exception failed) {
            throw new AssertionError(path, failed);
        }
    }

    private void send(Actor person, String page, Element form) {
        var kind = kind(page) + " " + kind(form.attr("action"));
        if (answers.contains(kind) || takesAnything.contains(kind)) {
            return;
        }
        for (var sent : sendings(form)) {
            var answer = transaction.execute(status -> {
                status.setRollbackOnly();
                return answer(person, form, sent);
            });
            if (answer == null) {
                return;
            }
            if (answer.getStatus() < 400 && !saysWhatIsWrong(answer)) {
                continue;
            }
            keep(kind, answer);
            return;
        }
        takesAnything.add(kind);
    }

    /** Empty, and wrong; by the first of its buttons that has a name, as Enter sends it, and by the last. */
    private static List<Sending> sendings(Element form) {
        var named = form.select("button[name]");
        var buttons = named.isEmpty() ? List.of(new Element("button")) : List.of(named.first(), named.last());
        return buttons.stream()
                .distinct()
                .flatMap(button -> Stream.of("", "%").map(text -> new Sending(text, button)))
                .toList();
    }

    private record Sending(String text, Element button) {}

    /** A form that is tried, or that was filled in as it should be, answers with a page or leads to one. */
    private static boolean saysWhatIsWrong(MockHttpServletResponse answer) {
        try {
            return !Jsoup.parse(answer.getContentAsString())
                    .select(".govuk-error-message, .govuk-error-summary")
                    .isEmpty();
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private void keep(String kind, MockHttpServletResponse answer) {
        try {
            answers.add(kind);
            assertThat(answer.getStatus()).as(kind).isIn(200, 400, 409, 412, 422);
            assertBound(kind, Jsoup.parse(answer.getContentAsString()));
            inspectAs(kind, answer.getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        } catch (AssertionError wrong) {
            problems.add(wrong.getMessage());
        }
    }

    /** Opens the answer in the browser, at an address of the running server, whose styles and scripts it gets. */
    private void inspectAs(String kind, String html) {
        page.route(
                address("/fel"),
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody(html)));
        page.navigate("/fel");
        try {
            check();
        } catch (AssertionError wrong) {
            throw new AssertionError(kind + ": " + wrong.getMessage(), wrong);
        } finally {
            page.unroute(address("/fel"));
        }
    }

    private @Nullable MockHttpServletResponse answer(Actor person, Element form, Sending sent) {
        try {
            AbstractMockHttpServletRequestBuilder<?> sending = form.hasAttr("enctype")
                    ? multipart(URI.create(form.attr("action")))
                    : post(URI.create(form.attr("action")));
            sending.with(signedIn(person));
            sending.with(token());
            if (sent.button().hasAttr("name")) {
                sending.param(sent.button().attr("name"), sent.button().val());
            }
            for (var field : form.select("[name]:not([name=_csrf], button)")) {
                if ("file".equals(field.attr("type"))) {
                    ((AbstractMockMultipartHttpServletRequestBuilder<?>) sending).file(field.attr("name"), new byte[0]);
                } else if ("hidden".equals(field.attr("type"))) {
                    sending.param(field.attr("name"), field.val());
                } else if ("select".equals(field.tagName())) {
                    sending.param(field.attr("name"), field.select("option").val());
                } else if (!List.of("radio", "checkbox").contains(field.attr("type"))) {
                    sending.param(field.attr("name"), sent.text());
                }
            }
            return mvc.perform(sending).andReturn().getResponse();
        } catch (Exception failed) {
            problems.add(kind(form.attr("action")) + " with '" + sent.text() + "': " + failed.getMessage());
            return null;
        }
    }

    /** Above is a summary; what it leads to is there, and is described by what is wrong with it. */
    private static void assertBound(String kind, Document page) {
        assertThat(page.select(".govuk-error-summary").text())
                .as("summary of %s", kind)
                .isNotBlank();
        var links = page.select(".govuk-error-summary a[href^=#]");
        assertThat(links)
                .as("links in the summary of %s", kind)
                .hasSizeGreaterThanOrEqualTo(
                        page.select("main .govuk-error-message").isEmpty() ? 0 : 1);
        for (var link : links) {
            var target = page.getElementById(link.attr("href").substring(1));
            assertThat(target).as("%s: target of %s", kind, link.outerHtml()).isNotNull();
            var described = target.closest("[aria-describedby]");
            assertThat(described).as("%s: words at %s", kind, link.attr("href")).isNotNull();
            assertThat(List.of(described.attr("aria-describedby").trim().split("\\s+")))
                    .as("%s: words at %s", kind, link.attr("href"))
                    .allMatch(id -> page.getElementById(id) != null, "is there")
                    .anyMatch(id -> id.endsWith("-error"));
        }
    }

    private static String kind(String path) {
        return path.replaceAll("\\?.*", "").replaceAll(IDS, "…");
    }
}
