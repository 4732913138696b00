package se.delmos.statsbidrag;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What every page is held to in the browser, whatever it says: a sound structure, and WCAG 2.1 AA by the rules of axe. */
final class PageRules {

    private static final String STRUCTURE = script("structure");
    private static final String GRAVE = script("grave");

    /** The ways of writing that axe has judged by their contrast in this process: none is forgotten between the tests. */
    private static final Set<Object> JUDGED = ConcurrentHashMap.newKeySet();

    private PageRules() {}

    /** Returns what is wrong with how the page is built. */
    static List<?> structure(Page page) {
        return (List<?>) page.evaluate(STRUCTURE);
    }

    /** Returns the serious and critical violations of WCAG 2.1 AA. */
    static List<?> violations(Page page) {
        var judged = Browsers.PICTURED ? List.of() : List.copyOf(JUDGED);
        var found = (Map<?, ?>) page.evaluate(GRAVE, Map.of("address", AxeRules.ADDRESS, "judged", judged));
        JUDGED.addAll((List<?>) found.get("met"));
        return (List<?>) found.get("problems");
    }

    private static String script(String name) {
        try (var file = PageRules.class.getResourceAsStream("/page-rules/" + name + ".js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
