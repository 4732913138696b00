package se.delmos.statsbidrag.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.BrowserTest;

/** Nobody is signed out without a warning, and one press is enough to stay (WCAG 2.2.1). The browser's clock is moved. */
class SessionBrowserTests extends BrowserTest {

    private static final String WARNING = "Du loggas snart ut";

    @BeforeEach
    void signInWithAClockOfOurOwn() {
        signIn("Maria Lindqvist");
        page.clock().install();
        page.navigate("/mina-sidor");
        page.waitForFunction("localStorage.getItem('sb-session') !== null");
    }

    @Test
    void warnsFiveMinutesBeforeAndLetsThePersonStay() {
        page.clock().fastForward("54:00");
        assertThat(button("Fortsätt vara inloggad").isVisible()).isFalse();
        page.clock().runFor("01:30");
        page.getByText(WARNING).waitFor();
        assertThat(page.locator(".sb-session").textContent()).contains("Om 4 minuter loggas du ut");
        inspect("session-warning");

        page.waitForResponse(
                answer -> answer.url().endsWith("/session") && answer.status() == 204,
                () -> button("Fortsätt vara inloggad").click());
        page.clock().fastForward("54:00");

        assertThat(page.getByText(WARNING).isVisible()).isFalse();
    }

    @Test
    void showsTheWayBackWhenTheSessionHasEnded() {
        page.clock().fastForward("01:00:05");
        page.getByText("Du har loggats ut").waitFor();
        inspect("session-ended");
        page.context().clearCookies();
        link("Logga in igen").click();
        button("Maria Lindqvist").click();

        page.waitForURL("**/mina-sidor**");
    }
}
