package se.delmos.statsbidrag.applications;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmos.statsbidrag.BrowserTest;
import se.delmos.statsbidrag.applicants.Applicants;

/** Jonas has a section of a draft open in a browser and writes in it. */
abstract class WritingTest extends BrowserTest {

    static final String TEXT = "Läxhjälp två kvällar i veckan på Sätra, även för vuxna som läser svenska – åäö 😀.";

    @Autowired
    BeanFactory beans;

    @Autowired
    private Applicants applicants;

    Scene scene;
    String section;

    @BeforeEach
    void openADraft() {
        scene = new Scene(beans);
        section = "/mina-sidor/ansokningar/" + scene.start(scene.openCall()) + "/del/activity";
        actFor(page, "Jonas Ek");
        page.navigate(section);
    }

    /** Counts the characters that are missing, or stand in the wrong order, and tells the count. */
    static void nothingIsLost(String when, String written, String found) {
        var lost = written.length() - common(written, found);
        System.out.println("Characters lost, " + when + ": " + lost + " of " + written.length());
        assertThat(lost).as("characters lost, %s", when).isZero();
        assertThat(found).as(when).isEqualTo(written);
    }

    /** Returns the length of the longest text that both can be shortened to. */
    private static int common(String one, String other) {
        var before = new int[other.length() + 1];
        for (var at = 0; at < one.length(); at++) {
            var now = new int[other.length() + 1];
            for (var there = 0; there < other.length(); there++) {
                now[there + 1] = one.charAt(at) == other.charAt(there)
                        ? before[there] + 1
                        : Math.max(now[there], before[there + 1]);
            }
            before = now;
        }
        return before[other.length()];
    }

    void actFor(Page window, String name) {
        window.context().clearCookies();
        window.navigate("/demo/logga-in");
        chooseSelf(window, name);
        window.navigate("/mina-sidor/organisation");
        chooseOrganisation(window);
    }

    static void chooseSelf(Page window, String name) {
        window.locator("button", new Page.LocatorOptions().setHasText(name))
                .first()
                .click();
        window.waitForURL(url -> !url.contains("logga-in"));
    }

    void chooseOrganisation(Page window) {
        var own = applicants.require(scene.organisation).name();
        window.locator("main button", new Page.LocatorOptions().setHasText(own))
                .first()
                .click();
    }

    /** Returns a window of another person, who acts for the same organisation. */
    Page windowOf(String name) {
        var window = anotherWindow();
        actFor(window, name);
        return window;
    }

    /** Signs in on the page that asks for it, and waits for the section to come back. */
    void signInAgain(Page window) {
        chooseSelf(window, "Jonas Ek");
        if (window.url().contains("/mina-sidor/organisation")) {
            chooseOrganisation(window);
        }
        window.waitForURL("**" + section);
    }

    static void write(Page window, String text) {
        plan(window).fill("");
        plan(window).pressSequentially(text);
    }

    static Locator plan(Page window) {
        return window.locator("[name=answer-plan]");
    }

    static void waitFor(Page window, String words) {
        window.locator(".sb-autosave", new Page.LocatorOptions().setHasText(words))
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
    }

    /** Waits until the browser keeps no text that the server does not have. */
    void waitUntilNothingWaits() {
        page.waitForFunction("""
                () => Object.keys(localStorage).every(key => !key.startsWith('statsbidrag:'))
                    && Object.keys(sessionStorage).filter(key => key.startsWith('statsbidrag:'))
                        .every(key => JSON.parse(sessionStorage.getItem(key)).saved)
                """);
    }

    /** Waits until the browser has locked away the last of this text. */
    static void waitUntilLocked(Page window) {
        window.waitForFunction("() => Object.keys(localStorage).some(key => key.endsWith(':answer-plan'))");
    }

    /** Returns what the server has, as a fresh window shows it. */
    String saved() {
        var fresh = anotherWindow();
        fresh.navigate(section);
        return plan(fresh).inputValue();
    }
}
