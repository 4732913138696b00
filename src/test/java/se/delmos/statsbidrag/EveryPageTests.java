package se.delmos.statsbidrag;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import se.delmos.statsbidrag.calls.CallStatus;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.calls.model.CallSection;

/**
 * Follows every link that each person can see, as far as it leads, and holds each kind of page to the rules of
 * accessibility at 320 and at 1280 pixels. A page that nobody can reach by links is found out.
 */
class EveryPageTests extends BrowserTest {

    /** Pages of one kind differ in what they show and lead to; a page that shows nothing new is read without a browser. */
    private static final int PAGES_OF_A_KIND = 3;

    private static final String INVENTED = "main li:has-text('(påhittad)') button";

    /** Reached after a form was sent, where the journey tests inspect them, or by the address that a mail carries. */
    private static final Set<String> NOT_BY_LINKS = Set.of(
            // the designer's pages of a draft, which the demo has none of: FormDesignerBrowserTests opens them
            "/administration/formular/{id}/avsnitt/{section}",
            "/administration/formular/{id}/bibliotek",
            "/administration/formular/{id}/fragor/{question}",
            "/administration/formular/{id}/jamfor",
            "/administration/formular/{id}/kontroller/{check}",
            "/administration/formular/{id}/ny-del",
            "/administration/formular/{id}/ny-fraga",
            "/administration/formular/{id}/ny-kontroll",
            "/administration/formular/{id}/oversattning",
            "/administration/formular/{id}/publicera",
            "/administration/formular/{id}/uppgifter",
            "/administration/formular/{id}/{kind}/{part}/ta-bort",
            // as long as nobody examines an application, and by a button: the journeys open them
            "/mina-sidor/ansokningar/{id}/aterta",
            "/mina-sidor/ansokningar/{id}/avbryt",
            // a draft whose call has changed its form, and an asked partner, which the demo has none of:
            // ChangedFormTests and PartnersTests open them
            "/mina-sidor/ansokningar/{id}/nytt-formular",
            "/mina-sidor/samverkan/{id}",
            "/mina-sidor/samverkan/inbjudan/{token}",
            "/mina-sidor/slutrapporter/{decisionId}/bilagor",
            "/mina-sidor/ansokningar/ny",
            "/mina-sidor/organisation/ny/{number}",
            "/mina-sidor/inbjudan/{token}",
            "/administration/organisationer/{one}/{other}",
            "/mina-sidor/ansokningar/{id}/tidigare",
            "/mina-sidor/intresseanmalan/{call}",
            "/mina-sidor/intresseanmalan/{call}/underlag",
            "/utlysningar/bevaka/avsluta/{token}",
            "/utlysningar/bevaka/bekrafta/{token}",
            "/mina-sidor/slutrapporter/{decisionId}/kontrollera",
            "/handlaggning/arenden/{id}/jav");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private Calls calls;

    private final Set<String> seen = new TreeSet<>();
    private final Set<String> built = new HashSet<>();
    private final Map<String, String> kinds = new HashMap<>();
    private Map<String, PathPattern> routes = Map.of();
    private int pages;

    /** All that is wrong is told together: a walk takes minutes. */
    private final List<String> problems = new ArrayList<>();

    @BeforeEach
    void readRoutes() {
        routes = pageRoutes().stream()
                .collect(Collectors.toMap(route -> route, PathPatternParser.defaultInstance::parse));
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void isAccessibleToEveryRoleAndReachedByLinks() {
        walk("/", new HashMap<>());
        for (var name : List.of(
                "Karin Holm", "Bengt Dahl", "Eva Nyman", "Margareta Falk", "Adam Frisk", "Ritva Salo", "Rut Sand")) {
            signIn(name);
            walk(page.url().substring(address("").length()), new HashMap<>());
        }
        followFromCalls("Adam Frisk");
        walkForEachOrganisation("Amina Warsame");
        assertThat(problems).as("what is wrong, page by page").isEmpty();
        System.out.println("Pages walked with axe, over all roles: " + pages);
        var missed = new TreeSet<>(routes.keySet());
        missed.removeAll(seen);
        missed.removeAll(NOT_BY_LINKS);
        assertThat(missed).as("pages that no link leads to").isEmpty();
    }

    /** What only an open call or a draft leads to: the first calls that a walk meets can be of another kind. */
    private void followFromCalls(String name) {
        signIn(name);
        var open = calls.published().stream()
                .filter(published -> published.status() == CallStatus.OPEN)
                .findFirst()
                .orElseThrow();
        follow("/administration/utlysningar/" + open.id() + "/forhandsgranska");
        var draft = "/administration/utlysningar/" + calls.drafted().get(0);
        for (var section : CallSection.values()) {
            follow(draft + "/avsnitt/" + section.address());
        }
        follow(draft + "/forhandsgranska");
        follow("/utlysningar/" + open.id() + "/kan-ni-soka/svar?slag=ASSOCIATION");
    }

    /** Opens a page, and what it leads to of kinds that have not been seen. */
    private void follow(String path) {
        for (var link : open(path, kind(path))) {
            if (most(kind(link)) > 0 && !seen.contains(kind(link))) {
                follow(link);
            }
        }
    }

    private void walkForEachOrganisation(String name) {
        var met = new HashMap<String, Integer>();
        signIn(name);
        page.navigate("/mina-sidor/organisation");
        var organisations = page.locator(INVENTED).count();
        for (var number = 0; number < organisations; number++) {
            page.navigate("/mina-sidor/organisation");
            page.locator(INVENTED).nth(number).click();
            met.remove("/mina-sidor");
            walk("/mina-sidor", met);
        }
    }

    private void walk(String start, Map<String, Integer> met) {
        var waiting = new ArrayDeque<String>(List.of(start, "/"));
        while (!waiting.isEmpty()) {
            var path = waiting.remove();
            var kind = kind(path);
            var before = met.merge(kind, 1, Integer::sum) - 1;
            if (before < most(kind)) {
                waiting.addAll(open(path, kind));
            }
        }
    }

    private static int most(String kind) {
        return kind.isEmpty() || "/logga-ut".equals(kind) ? 0 : kind.contains("{") ? PAGES_OF_A_KIND : 1;
    }

    /** Reads a page as the person who is signed in; the browser opens it only if it is built of something new. */
    private List<String> open(String path, String kind) {
        var answer = page.request().get(path, RequestOptions.create().setHeader("Accept", "text/html"));
        var read = Jsoup.parse(answer.text(), path);
        seen.add(kind);
        try {
            assertThat(answer.status()).as(path).isLessThan(400);
            if (built.addAll(builtOf(kind, read))) {
                page.navigate(path, new NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
                pages++;
                check();
            }
        } catch (AssertionError wrong) {
            problems.add(path + ": " + wrong.getMessage());
        } finally {
            answer.dispose();
        }
        return read.select("a[href^=/]:not([download], [type])").eachAttr("href");
    }

    /** Returns what a page is built of, whatever it says: the kinds of its elements, with their classes and attributes. */
    private static Set<String> builtOf(String kind, Document page) {
        return page.body().getAllElements().stream()
                .map(element -> kind
                        + element.tagName()
                        + '.'
                        + element.className()
                        + '.'
                        + element.attributes().asList().stream()
                                .map(Attribute::getKey)
                                .toList())
                .collect(Collectors.toSet());
    }

    /** Returns the route that answers an address, or nothing if a file does. */
    private String kind(String link) {
        return kinds.computeIfAbsent(
                link.replaceAll("[?#].*", ""),
                path -> routes.entrySet().stream()
                        .filter(route -> route.getValue().matches(PathContainer.parsePath(path)))
                        .map(Map.Entry::getKey)
                        .min(Comparator.comparing(routes::get))
                        .orElse(""));
    }

    private Set<String> pageRoutes() {
        var routes = new TreeSet<String>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            if (mapping.getMethodsCondition().getMethods().stream().anyMatch(verb -> "GET".equals(verb.name()))
                    && isPage(method)) {
                routes.addAll(mapping.getPatternValues());
            }
        });
        return routes;
    }

    private static boolean isPage(HandlerMethod method) {
        var type = method.getReturnType().getParameterType();
        return (type == String.class || type == ModelAndView.class) && !method.hasMethodAnnotation(ResponseBody.class);
    }
}
