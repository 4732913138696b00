package se.delmos.statsbidrag.applications;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmos.statsbidrag.BrowserTest;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.calls.CallId;

/** Jonas writes an application in a browser, Maria sends it. */
class ApplicationJourneyTests extends BrowserTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Applicants applicants;

    private Scene scene;
    private CallId call;

    @BeforeEach
    void setTheScene() {
        scene = new Scene(beans);
        call = scene.openCall();
    }

    @Test
    void writesSavesChecksAndSubmits() {
        actFor("Jonas Ek");
        page.navigate("/mina-sidor/ansokningar/ny?utlysning=" + call);
        inspect("application-start");
        button("Starta ansökan").click();
        var tasks = page.url();
        inspect("application-tasks-empty");

        link("Ekonomi").click();
        field("Belopp som ni söker").fill("hundra tusen");
        button("Spara").click();
        inspect("application-economy-error");
        field("Belopp som ni söker").fill("100 000 kr");
        page.locator("[name='budget.staff.applied']").fill("80 000");
        page.locator("[name='budget.other.applied']").fill("20 000");
        button("Spara").click();

        link("Verksamheten").click();
        inspect("application-activity-empty");
        field("Vad heter insatsen").fill("Läxhjälp på Sätra och i Nordost");
        page.locator("[name='period.from']").fill("2018-12-01");
        page.locator("[name='period.to']").fill("2019-06-30");
        page.locator("[name=uses]").first().check();
        page.locator("[name=answer-use]").fill("Läxhjälp två kvällar i veckan.\nÄven för vuxna som läser svenska.");
        page.locator("[name=answer-plan]").fill("Start i december, avslut i juni.");
        for (var question : List.of("long-term-effect", "follow-up", "cooperation")) {
            page.locator("[name=answer-" + question + "]").fill("Skolan tar över när bidraget är slut.");
        }
        button("Spara").click();
        inspect("application-tasks-some");

        page.navigate(tasks + "/granska");
        inspect("application-check-incomplete");

        page.navigate(tasks + "/del/organisation");
        inspect("application-organisation");
        field("Bankgiro").fill("9912346");
        button("Spara").click();

        actFor("Maria Lindqvist");
        page.navigate(tasks + "/granska");
        inspect("application-check");
        button("Skicka in ansökan").click();
        inspect("application-receipt");

        assertThat(page.locator("h1").textContent()).contains("Ansökan har kommit in");
        page.goBack();
        page.reload();
        assertThat(page.url()).endsWith("/kvitto");

        button("Ändra ansökan").click();
        inspect("application-change");
        page.navigate(tasks + "/kvitto");
        link("Återta ansökan").click();
        inspect("application-withdraw");
        button("Återta ansökan").click();
        inspect("application-withdrawn");
        page.navigate("/mina-sidor/ansokningar/ny?utlysning=" + scene.openCall());
        inspect("application-start-again");
        page.navigate("/utlysningar/" + call + "/kan-ni-soka/svar?slag=MUNICIPALITY");
        inspect("eligibility");
    }

    @Test
    void showsWhatAnotherSavedBesideOwnText() {
        actFor("Jonas Ek");
        var section = "/mina-sidor/ansokningar/" + scene.written(call) + "/del/activity";
        page.navigate(section);
        var other = anotherWindow();
        other.navigate(section);
        other.getByLabel("Vad heter insatsen").fill("Läxhjälp och språkkafé");
        other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Spara"))
                .click();
        other.waitForURL(url -> !url.endsWith("/del/activity"));

        field("Vad heter insatsen").fill("Läxhjälp för alla");
        button("Spara").click();
        inspect("application-stale");

        assertThat(field("Vad heter insatsen").inputValue()).isEqualTo("Läxhjälp för alla");
        assertThat(page.locator("main").textContent()).contains("Läxhjälp och språkkafé");
    }

    @Test
    void showsInterestAndIsInvited() {
        var invited = scene.call(LocalDate.of(2018, 11, 7), Scene.LAST, true);
        actFor("Jonas Ek");
        page.navigate("/mina-sidor/intresseanmalan/" + invited);
        inspect("interest-empty");
        button("Skicka intresseanmälan").click();
        inspect("interest-error");
        field("Vad vill ni göra").fill("Vi vill kartlägga Sätra tillsammans med dem som bor där.");
        button("Skicka intresseanmälan").click();
        inspect("interest-sent");

        signIn("Karin Holm");
        page.navigate("/handlaggning/intresseanmalningar/" + invited);
        inspect("interests-waiting");
        button("Bjud inte in").click();
        inspect("interests-error");
        button("Bjud in").click();
        inspect("interests-answered");
        page.navigate("/demo/utskick");
        inspect("demo-mail");
    }

    private void actFor(String name) {
        signIn(name);
        page.navigate("/mina-sidor/organisation");
        button(applicants.require(scene.organisation).name()).click();
    }
}
