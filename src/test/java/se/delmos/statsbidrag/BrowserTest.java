package se.delmos.statsbidrag;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

/** A test with a real browser. What the browser complains of, or asks of any other server, fails it. */
@Tag("browser")
public abstract class BrowserTest extends ApplicationTest {

    private static final Path PICTURES = Path.of("target", "screenshots");

    private static final String SIGN_IN = "/demo/logga-in";

    protected Page page;
    private BrowserContext context;
    private final List<BrowserContext> others = new ArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    @BeforeEach
    void openBrowser() {
        context = Browsers.shared()
                .newContext(new NewContextOptions()
                        .setBaseURL(address(""))
                        .setLocale("sv-SE")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(1280, 900));
        page = context.newPage();
        page.onRequest(request -> {
            if (!request.url().startsWith(address("/")) && !request.url().startsWith("data:")) {
                complaints.add("asked another server: " + request.url());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400
                    && !List.of("document", "fetch").contains(response.request().resourceType())) {
                complaints.add(response.status() + " for " + response.url());
            }
        });
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(error -> complaints.add(error));
    }

    @AfterEach
    void closeBrowser() {
        if (Browsers.PICTURED) {
            picture("last-" + getClass().getSimpleName());
        }
        others.forEach(BrowserContext::close);
        context.close();
        assertThat(complaints).as("complaints of the browser").isEmpty();
    }

    /** Signs in as a demo person, as their button does, and opens the page that follows. */
    protected void signIn(String name) {
        context.clearCookies();
        var asked = page.request().get(SIGN_IN);
        var form = Jsoup.parse(asked.text()).selectFirst("form:has(button:contains(" + name + "))");
        var fields = FormData.create();
        form.select("input").forEach(input -> fields.set(input.attr("name"), input.attr("value")));
        var answer = page.request()
                .post(SIGN_IN, RequestOptions.create().setForm(fields).setMaxRedirects(0));
        page.navigate(answer.headers().get("location"));
    }

    /**
     * Returns a second window of the same person. It has a context of its own and stays open until the test ends: Chromium
     * can wait for ever when a page is closed in the middle of a navigation, or stands behind another.
     */
    protected Page anotherWindow() {
        return anotherWindow(new NewContextOptions());
    }

    /** Returns a second window of the same person on a telephone that runs no script. */
    protected Page windowWithoutScript() {
        return anotherWindow(new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(320, 640));
    }

    private Page anotherWindow(NewContextOptions options) {
        var state = options.setStorageState(context.storageState());
        var another = Browsers.shared().newContext(state.setBaseURL(address("")).setLocale("sv-SE"));
        others.add(another);
        return another.newPage();
    }

    /** Returns the button whose text begins so. */
    protected Locator button(String text) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text))
                .first();
    }

    protected Locator link(String text) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text))
                .first();
    }

    protected Locator field(String label) {
        return page.getByLabel(label).first();
    }

    /** Chooses in a list the entry whose text begins so. */
    protected void chooseEntry(String label, String text) {
        var entry = field(label).locator("option", new Locator.LocatorOptions().setHasText(text));
        field(label).selectOption(entry.first().getAttribute("value"));
    }

    /** Checks the page as it stands; with {@code -Dstatsbidrag.pictures=true} it is also pictured for a person to look at, wide and narrow. */
    protected void inspect(String picture) {
        page.waitForLoadState();
        if (Browsers.PICTURED) {
            page.setViewportSize(320, 640);
            picture(picture + "-320");
            page.setViewportSize(1280, 900);
            picture(picture + "-1280");
        }
        check();
    }

    /** Checks the page as it stands for accessibility, structure and sideways scrolling. */
    protected void check() {
        page.waitForLoadState();
        page.setViewportSize(320, 640);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s at 320 px", page.url())
                .isEqualTo(320);
        page.setViewportSize(1280, 900);
        assertThat(PageRules.structure(page)).as("structure of %s", page.url()).isEmpty();
        assertAccessible();
    }

    /** Fails on serious and critical violations of WCAG 2.1 AA, by the axe rules. */
    protected void assertAccessible() {
        assertThat(PageRules.violations(page))
                .as("accessibility of %s", page.url())
                .isEmpty();
    }

    private void picture(String name) {
        page.screenshot(
                new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
    }
}
