package se.delmos.statsbidrag.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmos.statsbidrag.BrowserTest;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.calls.CallPayout;
import se.delmos.statsbidrag.calls.CallPayout.Before;
import se.delmos.statsbidrag.calls.CallPayout.Instalment;
import se.delmos.statsbidrag.calls.CallPayout.StatusReport;

/** After an application is handed in: its receipt, changing it, taking it back, and the way on when that is done twice. */
class ChangingBrowserTests extends BrowserTest {

    private static final CallPayout IN_TWO = new CallPayout(
            List.of(
                    new Instalment(70, Optional.of(LocalDate.of(2018, 12, 1)), Before.DECISION),
                    new Instalment(30, Optional.of(LocalDate.of(2019, 4, 1)), Before.STATUS_REPORT)),
            List.of(new StatusReport(
                    Optional.of(LocalDate.of(2019, 3, 15)), "Hur långt ni har kommit och vad som återstår.")));

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Applicants applicants;

    @Test
    void saysAtEachStepHowItStands() {
        var scene = new Scene(beans);
        var own = "/mina-sidor/ansokningar/" + scene.written(scene.openCall(IN_TWO));
        signIn("Maria Lindqvist");
        page.navigate("/mina-sidor/organisation");
        button(applicants.require(scene.organisation).name()).click();
        page.navigate(own + "/granska");
        button("Skicka in ansökan").click();
        page.waitForURL("**/kvitto");
        inspect("receipt-instalments");

        button("Ändra ansökan").click();
        page.waitForURL("**" + own);
        page.navigate(own + "/del/activity");
        field("Vad heter insatsen").fill("Läxhjälp för alla");
        button("Spara").click();
        page.waitForURL("**" + own);
        page.navigate(own + "/granska");
        inspect("check-before");
        page.navigate("/mina-sidor");
        inspect("my-pages-changing");
        link("Fortsätt ändra").click();
        link("Ångra ändringarna").click();
        inspect("discard-changes");
        button("Ja, ta bort ändringarna").click();
        page.waitForURL("**/kvitto");
        link("Återta ansökan").click();
        button("Återta ansökan").click();
        page.waitForURL(url -> !url.endsWith("/aterta"));
        page.navigate("/mina-sidor");
        inspect("my-pages-ended");

        page.navigate(own + "/finns-inte");
        assertThat(link("Gå till Mina sidor").isVisible()).isTrue();
        inspect("error-missing");
    }
}
