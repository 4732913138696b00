package se.delmos.statsbidrag.applications;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Nobody loses a word either when the network, the server, the window or the person goes away in the middle of it. */
class LostContactTests extends WritingTest {

    private static final long THIRTY_SECONDS = 30_000;

    @Test
    void triesAgainForThirtySecondsWithoutContact() {
        var tries = new AtomicInteger();
        page.clock().install();
        page.navigate(section);
        page.context().setOffline(true);
        page.onRequestFailed(request -> tries.incrementAndGet());
        write(page, TEXT);
        for (var second = 0; second < THIRTY_SECONDS; second += 1000) {
            page.clock().runFor(1000);
            waitFor(page, "Ingen kontakt med servern");
        }
        page.context().setOffline(false);
        page.clock().runFor(3000);
        waitFor(page, "Sparat");

        assertThat(tries).hasValueGreaterThanOrEqualTo(8);
        nothingIsLost("30 seconds without contact", TEXT, saved());
    }

    @Test
    void saysThatTheServerCouldNotSaveAndTriesAgain() {
        for (var status : new int[] {500, 404, 409, 403}) {
            var text = TEXT + " " + status;
            page.route(
                    "**/svar",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setStatus(status)
                            .setContentType("text/html")
                            .setBody("<h1>Fel</h1>")));
            write(page, text);
            waitFor(page, "Vi kunde inte spara just nu");
            assertThat(plan(page).inputValue()).isEqualTo(text);
            assertThat(page.locator(".sb-contest").count()).isZero();
            page.unroute("**/svar");
            waitFor(page, "Sparat");
            nothingIsLost("the server answered " + status, text, saved());
        }
    }

    @Test
    void savesWhenTheServerHasComeBack() {
        try (var wire = new Wire(URI.create(address("/")).getPort())) {
            var window = anotherWindow();
            window.navigate("http://localhost:" + wire.port() + section);
            write(window, TEXT.substring(0, 40));
            wire.cut();
            plan(window).pressSequentially(TEXT.substring(40));
            waitFor(window, "Ingen kontakt med servern");
            wire.mend();
            waitFor(window, "Sparat");
        }

        nothingIsLost("the server gone and back while typing", TEXT, saved());
    }

    @Test
    void findsTheTextOfAWindowThatWasKilled() {
        page.route("**/svar", Route::abort);
        write(page, TEXT);
        waitFor(page, "Ingen kontakt med servern");
        waitUntilLocked(page);
        assertThat(page.evaluate("JSON.stringify(localStorage)").toString()).doesNotContain("kvällar");
        var killed = page;
        page = anotherWindow();
        killed.close();
        page.navigate(section);
        waitUntilNothingWaits();

        assertThat(plan(page).inputValue()).isEqualTo(TEXT);
        nothingIsLost("window killed", TEXT, saved());
    }

    /** A page and a text can be under way at the same time: then the page comes without the text that the server has. */
    @Test
    void showsWhatWasSavedWhileTheNextPageWasUnderWay() {
        var older = page.request().get(address(section));
        write(page, TEXT);
        waitFor(page, "Sparat");
        page.route("**" + section, route -> {
            if (route.request().isNavigationRequest()) {
                route.fulfill(new Route.FulfillOptions().setResponse(older));
            } else {
                route.resume();
            }
        });
        page.reload();
        page.waitForFunction("text => document.querySelector('[name=answer-plan]')?.value === text", TEXT);

        assertThat(older.text()).doesNotContain("kvällar");
        nothingIsLost(
                "saved while the next page was under way, shown",
                TEXT,
                plan(page).inputValue());
        plan(page).pressSequentially(" Och mer.");
        waitFor(page, "Sparat");
        assertThat(page.locator(".sb-contest").count()).isZero();
        nothingIsLost("saved while the next page was under way", TEXT + " Och mer.", saved());
    }

    @Test
    void doesNotStandInItsOwnWayAfterTheAnswerWasLost() {
        page.route("**/svar", route -> {
            route.fetch();
            route.abort();
        });
        write(page, TEXT);
        waitFor(page, "Ingen kontakt med servern");
        plan(page).pressSequentially(" Och mer.");
        page.unroute("**/svar");
        page.navigate(section);
        waitUntilNothingWaits();

        assertThat(page.locator(".sb-contest").count()).isZero();
        nothingIsLost("the server's answer lost", TEXT + " Och mer.", saved());
    }

    @Test
    void savesWhatWasWrittenBeforeTheScriptCame() {
        var script = new AtomicReference<Route>();
        page.route("**/autosave*.js", script::set);
        page.navigate(section, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.waitForCondition(() -> script.get() != null);
        write(page, TEXT);
        script.get().resume();
        waitFor(page, "Sparat");

        nothingIsLost("typed before the script had come", TEXT, saved());
    }

    @Test
    void waitsForTheTextBeforeALinkIsFollowed() {
        var order = new ArrayList<String>();
        page.onRequestFinished(request -> order.add(request.url().replaceAll(".*/", "")));
        page.locator("#title").pressSequentially("Läxhjälp");
        link("Till ansökans delar").click();
        page.waitForURL(url -> !url.endsWith("/del/activity"));

        assertThat(order).containsSubsequence("svar", section.split("/")[3]);
        page.navigate(section);
        nothingIsLost(
                "a link followed at once", "Läxhjälp", page.locator("#title").inputValue());
    }

    @Test
    void tellsWhoSignsOutThatTextWaitsAndShowsItToNobodyElse() {
        page.route("**/svar", Route::abort);
        write(page, TEXT);
        waitUntilLocked(page);
        button("Logga ut").click();
        page.locator(".sb-waiting[open]").waitFor();
        inspect("sign-out-waiting");
        button("Logga ut ändå").click();
        page.waitForURL(address("/?utloggad=ja"));
        page.unroute("**/svar");
        assertThat(page.evaluate("JSON.stringify({...localStorage, ...sessionStorage})")
                        .toString())
                .doesNotContain("kvällar");
        actFor(page, "Maria Lindqvist");
        page.navigate(section);
        assertThat(plan(page).inputValue()).isEmpty();
        actFor(page, "Jonas Ek");
        page.navigate(section);
        waitUntilNothingWaits();

        nothingIsLost("signed out while text waited", TEXT, saved());
        button("Logga ut").click();
        page.waitForURL(address("/?utloggad=ja"));
        assertThat(page.evaluate("Object.keys({...localStorage, ...sessionStorage}).join()")
                        .toString())
                .doesNotContain("statsbidrag:");
    }
}
