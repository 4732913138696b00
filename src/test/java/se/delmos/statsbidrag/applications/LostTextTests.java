package se.delmos.statsbidrag.applications;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

/** Nobody loses a word: each way in which a text could be lost, in a real browser, with the characters counted. */
class LostTextTests extends WritingTest {

    @Test
    void savesWhatIsTypedWithoutAButton() {
        write(page, TEXT);
        waitFor(page, "Sparat");
        page.reload();

        nothingIsLost("typed without a button", TEXT, plan(page).inputValue());
        inspect("autosave-saved");
    }

    @Test
    void saysThatItIsSavedWhereThePersonWrites() {
        page.setViewportSize(320, 640);
        write(page, TEXT);
        waitFor(page, "Sparat");

        PlaywrightAssertions.assertThat(page.locator(".sb-autosave")).isInViewport();
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
        nothingIsLost("window closed", TEXT, saved());
    }

    @Test
    void keepsWhatIsTypedWithoutContactAndSavesItAfterwards() {
        check(); // The rules of accessibility come over the net too.
        page.context().setOffline(true);
        write(page, TEXT);
        waitFor(page, "Ingen kontakt med servern");
        button("Spara").click();
        inspect("autosave-offline");
        page.context().setOffline(false);
        waitFor(page, "Sparat");

        nothingIsLost("no contact", TEXT, saved());
    }

    @Test
    void bringsAPersonBackToTheTextAfterTheSessionEnded() {
        page.context().clearCookies();
        write(page, TEXT);
        waitFor(page, "Du har loggats ut");
        inspect("autosave-signed-out");
        link("Logga in och fortsätt skriva").click();
        signInAgain(page);
        waitUntilNothingWaits();

        assertThat(plan(page).inputValue()).isEqualTo(TEXT);
        assertThat(page.evaluate("document.activeElement.name")).isEqualTo("answer-plan");
        nothingIsLost("session ended", TEXT, saved());
    }

    @Test
    void doesNotTakeAPersonWhoSignedInAgainForSomebodyElse() {
        page.context().clearCookies();
        write(page, TEXT);
        waitFor(page, "Du har loggats ut");
        link("Logga in och fortsätt skriva").click();
        signInAgain(page);
        waitUntilNothingWaits();
        plan(page).press("End");
        plan(page).pressSequentially(" Och mer. ");
        waitUntilNothingWaits();
        plan(page).pressSequentially("Slut.");
        button("Spara").click();
        page.getByText("Två texter till samma svar")
                .or(page.getByText("Utkastet är sparat"))
                .or(page.getByText("behöver rättas"))
                .first()
                .waitFor();

        assertThat(page.getByText("Två texter till samma svar").count()).isZero();
        nothingIsLost("signed in again and saved at once", TEXT + " Och mer. Slut.", saved());
    }

    @Test
    void bringsAPersonBackToTheTextThatWasSentTooLate() {
        page.context().clearCookies();
        write(page, TEXT);
        button("Spara").click();
        page.getByText("Sidan har varit öppen för länge").first().waitFor();
        inspect("sent-too-late");
        button("Logga in igen").click();
        signInAgain(page);
        waitUntilNothingWaits();

        assertThat(plan(page).inputValue()).isEqualTo(TEXT);
        assertThat(page.evaluate("document.activeElement.name")).isEqualTo("answer-plan");
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

        nothingIsLost("signed in again elsewhere", TEXT, saved());
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

        nothingIsLost(
                "two windows, one answer each",
                "Läxhjälp",
                page.locator("#title").inputValue());
        nothingIsLost(
                "two windows, one answer each", "Start i december.", plan(page).inputValue());
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

        nothingIsLost("the same answer twice, the chosen text", TEXT, saved());
        page.reload();
        link("Tidigare versioner").click();
        assertThat(page.locator("main").textContent()).contains("Start i januari.");
        inspect("application-earlier");
    }

    @Test
    void keepsTheTextOverTheBackButton() {
        write(page, TEXT);
        link("Till ansökans delar").click();
        page.waitForURL(url -> !url.endsWith(section));
        page.goBack();

        assertThat(plan(page).inputValue()).isEqualTo(TEXT);
        waitUntilNothingWaits();
        nothingIsLost("back button", TEXT, saved());
    }

    @Test
    void mergesTwoPersonsInTheSameSection() {
        var maria = windowOf("Maria Lindqvist");
        maria.navigate(section);
        write(page, TEXT);
        maria.locator("#title").pressSequentially("Läxhjälp för alla på Sätra");
        waitFor(maria, "Sparat");
        waitFor(page, "Sparat");
        button("Spara").click();
        page.navigate(section);

        nothingIsLost("two persons in a section, the one", TEXT, plan(page).inputValue());
        nothingIsLost(
                "two persons in a section, the other",
                "Läxhjälp för alla på Sätra",
                page.locator("#title").inputValue());
    }

    @Test
    void keepsATextOverTheLimitWhole() {
        var tooLong = "Sätra å ä ö. ".repeat(400);
        plan(page).fill(tooLong);
        waitFor(page, "Sparat");
        button("Spara").click();

        assertThat(page.locator(".govuk-error-summary").textContent()).contains("tecken");
        nothingIsLost("over the limit, the page told so", tooLong, plan(page).inputValue());
        nothingIsLost("over the limit, saved", tooLong, saved());
    }

    @Test
    void handsInOnceHoweverOftenTheButtonIsPressed() {
        var written = scene.written(scene.openCall());
        var check = "/mina-sidor/ansokningar/" + written + "/granska";
        actFor(page, "Maria Lindqvist");
        var fast = anotherWindow();
        fast.navigate(check);
        page.navigate(check);
        button("Skicka in ansökan").click(new Locator.ClickOptions().setClickCount(3));
        page.waitForURL("**/kvitto");
        var receipt = page.locator("main").textContent();
        fast.locator("button", new Page.LocatorOptions().setHasText("Skicka in ansökan"))
                .click();
        fast.waitForURL("**/kvitto");

        assertThat(fast.locator("main").textContent()).isEqualTo(receipt);
        assertThat(beans.getBean(Applications.class).of(scene.organisation)).hasSize(1);
    }
}
