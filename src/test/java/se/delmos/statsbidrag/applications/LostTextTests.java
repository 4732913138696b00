package se.delmos.statsbidrag.applications;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmos.statsbidrag.BrowserTest;
import se.delmos.statsbidrag.applicants.Applicants;

/** Nobody loses a word: each way in which a text could be lost, in a real browser, with the characters counted. */
class LostTextTests extends BrowserTest {

    private static final String TEXT =
            "Läxhjälp två kvällar i veckan på Sätra, även för vuxna som läser svenska – åäö 😀.";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Applicants applicants;

    private Scene scene;
    private String section;

    @BeforeEach
    void openADraft() {
        scene = new Scene(beans);
        section = "/mina-sidor/ansokningar/" + scene.start(scene.openCall()) + "/del/activity";
        actFor("Jonas Ek");
        page.navigate(section);
    }

    @Test
    void savesWhatIsTypedWithoutAButton() {
        write(page, TEXT);
        waitFor(page, "Sparat");
        page.reload();

        assertThat(plan(page).inputValue()).isEqualTo(TEXT);
        inspect("autosave-saved");
    }

    @Test
    void keepsWhatWasTypedInTheVeryMomentTheWindowIsClosed() {
        page.route("**/svar", route -> route.abort());
        write(page, TEXT);
        page.navigate("about:blank");
        page.unroute("**/svar");
        page.navigate(section);

        assertThat(plan(page).inputValue()).isEqualTo(TEXT);
        waitUntilNothingWaits();
        assertThat(saved()).isEqualTo(TEXT);
    }

    @Test
    void keepsWhatIsTypedWithoutContactAndSavesItAfterwards() {
        page.context().setOffline(true);
        write(page, TEXT);
        waitFor(page, "Ingen kontakt med servern");
        button("Spara").click();
        inspect("autosave-offline");
        page.context().setOffline(false);
        waitFor(page, "Sparat");

        assertThat(saved()).isEqualTo(TEXT);
    }

    @Test
    void bringsAPersonBackToTheTextAfterTheSessionEnded() {
        page.context().clearCookies();
        write(page, TEXT);
        waitFor(page, "Du har loggats ut");
        inspect("autosave-signed-out");
        link("Logga in och fortsätt skriva").click();
        button("Jonas Ek").click();
        if (page.url().contains("/mina-sidor/organisation")) {
            button(applicants.require(scene.organisation).name()).click();
        }
        page.waitForURL("**" + section);
        waitUntilNothingWaits();

        assertThat(plan(page).inputValue()).isEqualTo(TEXT);
        assertThat(saved()).isEqualTo(TEXT);
    }

    @Test
    void takesTheTextAlongWhenSomebodySignedInAgainInAnotherWindow() {
        page.context().clearCookies();
        var other = page.context().newPage();
        other.navigate("/demo/logga-in");
        other.getByText("Jonas Ek").first().click();
        other.waitForURL(url -> !url.contains("logga-in"));
        write(page, TEXT);
        waitFor(page, "Sparat");

        assertThat(saved()).isEqualTo(TEXT);
    }

    @Test
    void mergesTwoWritersOfDifferentAnswers() {
        var maria = anotherWindow();
        maria.navigate(section);
        write(maria, "Start i december.");
        waitFor(maria, "Sparat");
        page.locator("#title").fill("Läxhjälp");
        waitFor(page, "Sparat");
        button("Spara").click();
        page.navigate(section);

        assertThat(page.locator("#title").inputValue()).isEqualTo("Läxhjälp");
        assertThat(plan(page).inputValue()).isEqualTo("Start i december.");
    }

    @Test
    void showsBothTextsOfTheSameAnswerAndKeepsTheChosenOne() {
        var other = anotherWindow();
        other.navigate(section);
        write(other, "Start i januari.");
        waitFor(other, "Sparat");
        write(page, TEXT);
        page.locator(".sb-contest").waitFor();
        assertThat(page.locator(".sb-contest").textContent()).contains("Start i januari.");
        assertThat(plan(page).inputValue()).isEqualTo(TEXT);
        inspect("autosave-contest");
        button("Behåll min text").click();
        waitFor(page, "Sparat");

        assertThat(saved()).isEqualTo(TEXT);
        page.reload();
        link("Tidigare versioner").click();
        assertThat(page.locator("main").textContent()).contains("Start i januari.");
        inspect("application-earlier");
    }

    @Test
    void keepsTheTextOverTheBackButton() {
        write(page, TEXT);
        link("Till ansökans delar").click();
        page.goBack();

        assertThat(plan(page).inputValue()).isEqualTo(TEXT);
        waitUntilNothingWaits();
        assertThat(saved()).isEqualTo(TEXT);
    }

    private void actFor(String name) {
        signIn(name);
        page.navigate("/mina-sidor/organisation");
        button(applicants.require(scene.organisation).name()).click();
    }

    private static void write(Page window, String text) {
        plan(window).fill("");
        plan(window).pressSequentially(text);
    }

    private static Locator plan(Page window) {
        return window.locator("[name=answer-plan]");
    }

    private static void waitFor(Page window, String words) {
        window.locator(".sb-autosave", new Page.LocatorOptions().setHasText(words))
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
    }

    /** Waits until the browser keeps no text that the server does not have. */
    private void waitUntilNothingWaits() {
        page.waitForFunction("Object.keys(localStorage).every(key => !key.startsWith('statsbidrag:'))");
    }

    /** Returns what the server has, as a fresh window shows it. */
    private String saved() {
        var fresh = anotherWindow();
        fresh.navigate(section);
        return plan(fresh).inputValue();
    }
}
