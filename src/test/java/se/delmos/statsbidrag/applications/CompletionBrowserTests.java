package se.delmos.statsbidrag.applications;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmos.statsbidrag.BrowserTest;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.usecase.SubmitApplication;
import se.delmos.statsbidrag.decisions.Cases;

/** An officer asks for completion, the applicant completes on a telephone, and the officer sees what was changed. */
class CompletionBrowserTests extends BrowserTest {

    @Autowired
    private BeanFactory beans;

    @Test
    void goesFromTheOfficersQuestionToWhatWasChanged() {
        var scene = new Scene(beans);
        var id = scene.written(scene.openCall());
        as(scene.maria(), () -> beans.getBean(SubmitApplication.class).submit(id));
        new Cases(beans).declareNone("Karin Holm", id);

        signIn("Karin Holm");
        page.navigate("/handlaggning/arenden/" + id);
        link("Be om komplettering").click();
        button("Be om komplettering").click();
        assertThat(page.locator(".govuk-error-summary").innerText()).contains("Välj minst en del");
        inspect("completion-errors");
        field("Verksamheten").check();
        field("Vad som behövs")
                .fill("Skriv hur ni följer upp insatsen.\nKommer det inte in prövar vi ansökan som den är.");
        field("Sista dag").fill("2018-11-20");
        button("Be om komplettering").click();
        assertThat(page.locator("main").innerText()).contains("Väntar på komplettering");
        inspect("completion-asked-case");
        page.navigate("/handlaggning");
        inspect("completion-queue");
        page.navigate("/handlaggning/arenden/" + id + "/komplettering");
        inspect("completion-again");

        signIn("Maria Lindqvist");
        page.navigate("/mina-sidor/organisation");
        button(beans.getBean(Applicants.class).require(scene.organisation).name())
                .click();
        page.navigate("/mina-sidor");
        inspect("completion-my-pages");
        link("Komplettera ansökan").click();
        inspect("completion-draft");
        link("Granska och skicka in").click();
        inspect("completion-unchanged");
        page.goBack();
        link("Verksamheten").click();
        page.locator("#answer-follow-up").pressSequentially(" Vi frågar alla deltagare i Ängby.");
        page.getByText("Sparat").first().waitFor();
        inspect("completion-section");
        button("Spara").click();
        page.navigate("/mina-sidor/ansokningar/" + id + "/kvitto");
        inspect("completion-receipt-waiting");
        page.navigate("/mina-sidor/ansokningar/" + id + "/granska");
        inspect("completion-check");
        button("Skicka in kompletteringen").click();
        inspect("completion-receipt");

        signIn("Karin Holm");
        page.navigate("/handlaggning/arenden/" + id);
        assertThat(page.locator("section[aria-labelledby=completions-heading]").innerText())
                .contains("Har kommit in", "Vi frågar alla deltagare i Ängby.");
        inspect("completion-case");
        page.navigate("/handlaggning/arenden/" + id + "/formell-provning");
        inspect("completion-formal-check");
    }
}
