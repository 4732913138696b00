package se.delmos.statsbidrag;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmos.statsbidrag.calls.usecase.AppropriateMoney;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Money;

/** One grant from call to closed case, each step by the person who does it, in a real browser. */
class WholeJourneyTests extends BrowserTest {

    private static final String CALL = "Resan 2018 (prov)";

    /** The demo's own money is left for the demo's draft. */
    private static final String MONEY = "Ram för hela resan";

    private static final List<String> ANSWERS =
            List.of("answer-use", "answer-plan", "answer-long-term-effect", "answer-follow-up", "answer-cooperation");

    @Autowired
    private AppropriateMoney appropriateMoney;

    private String application = "";

    @Test
    void takesGavleFromAnOpenCallToAnApprovedFinalReport() {
        administratorPublishesACall();
        var number = applicantSubmits();
        officerExaminesAndProposes(number);
        decisionMakerDecides();
        applicantReadsTheDecision(number);
        economistsPay(number);
        recipientReports();
        officerApprovesTheReport();
        economistRecordsTheRepayment();
        managementSeesGavleborg();
    }

    private void administratorPublishesACall() {
        as(Role.ADMINISTRATOR, () -> appropriateMoney.appropriate(2018, MONEY, Money.kronor(900_000)));
        signIn("Adam Frisk");
        page.navigate("/administration/utlysningar");
        inspect("calls-of-the-administrator");
        page.navigate("/administration/utlysningar/ny");
        inspect("call-form");
        named("title").fill(CALL);
        choose("ordinance", "2018:118");
        mainButton().click();
        sees("2 av 11 avsnitt är klara.");
        composeWhatTheCallIs();
        composeHowItIsPaidAndAssessed();
        sees("11 av 11 avsnitt är klara.");
        inspect("call-compose");
        button("Förhandsgranska och publicera").click();
        inspect("call-preview");
        button("Publicera utlysningen").click();
        sees("Utlysningen är publicerad");
    }

    private void composeWhatTheCallIs() {
        openSection("texter");
        named("summary").fill("En utlysning för provet, med allt som en ansökan behöver.");
        named("duration").fill("Räkna med en timme.");
        named("needs").fill("En tidsplan och en budget.");
        named("contactEmail").fill("prov@example.se");
        mainButton().click();
        openSection("steg");
        inspect("call-stages");
        page.locator("[name=byInvitation][value=false]").check();
        mainButton().click();
        openSection("tid");
        named("firstDay").fill("2018-11-01");
        named("lastDay").fill("2018-12-15");
        named("activityFrom").fill("2018-12-01");
        named("activityTo").fill("2019-06-30");
        inspect("call-times");
        mainButton().click();
        openSection("pengar");
        chooseByText("appropriation", MONEY);
        named("frame").fill("900 000");
        named("ceiling").fill("300 000");
        mainButton().click();
        openSection("inriktning");
        page.locator("[name=areas][value=housing]").check();
        mainButton().click();
        openSection("formular");
        chooseEntry("Formulär", "kommuner och regioner");
        mainButton().click();
    }

    private void composeHowItIsPaidAndAssessed() {
        openSection("bedomning");
        inspect("call-criteria");
        mainButton().click();
        openSection("villkor");
        page.locator("[name=chosen]").first().check();
        mainButton().click();
        openSection("utbetalning");
        named("days[0]").fill("2018-12-17");
        named("reportDue").fill("2019-09-30");
        inspect("call-payout");
        mainButton().click();
        openSection("kostnader");
        page.locator("[name=types][value=travel]").uncheck();
        mainButton().click();
        sees("utlysningen inte betalar för: ”Resor”");
        inspect("call-costs-unpaid");
        openSection("kostnader");
        page.locator("[name=types][value=travel]").check();
        mainButton().click();
    }

    private void openSection(String address) {
        page.locator("a[href$='/avsnitt/" + address + "']").first().click();
    }

    private String applicantSubmits() {
        signInForGavle();
        page.navigate("/utlysningar");
        inspect("calls");
        link(CALL).click();
        inspect("call");
        button("Starta en ansökan").click();
        inspect("task-list");
        var draft = page.url();
        application = draft.substring(draft.lastIndexOf('/') + 1);
        fillInTheSections(draft);
        page.navigate(draft + "/granska");
        inspect("check-answers");
        button("Skicka in").click();
        sees("Vad händer nu");
        inspect("receipt");
        var receipt = page.url();
        page.goBack();
        assertThat(page.content()).doesNotContain("Något gick fel");
        page.navigate(receipt);
        var number = Pattern.compile("DELMOS 2018/[0-9]+").matcher(page.content());
        assertThat(number.find()).isTrue();
        return number.group();
    }

    private void fillInTheSections(String draft) {
        page.navigate(draft + "/del/activity");
        named("title").fill("Läxhjälp för resan");
        named("period.from").fill("2018-12-01");
        named("period.to").fill("2019-06-30");
        page.locator("[name=uses]").first().check();
        page.locator("main textarea")
                .all()
                .forEach(area -> area.fill("Vi arbetar med skolan och föreningarna på Sätra."));
        assertThat(ANSWERS)
                .allSatisfy(name -> assertThat(named(name).inputValue()).contains("Sätra"));
        inspect("section");
        button("Spara").click();
        page.navigate(draft + "/del/economy");
        named("amount").fill("300 000 kr");
        named("budget.staff.applied").fill("250 000");
        named("budget.travel.applied").fill("50000");
        inspect("section-money");
        button("Spara").click();
        page.navigate(draft + "/del/organisation");
        named("account").fill("991-2346");
        button("Spara").click();
    }

    private void officerExaminesAndProposes(String number) {
        signIn("Karin Holm");
        Awaitility.await().untilAsserted(() -> {
            page.navigate("/handlaggning");
            assertThat(page.content()).contains(number);
        });
        inspect("work-queue");
        page.navigate(caseUrl(""));
        inspect("case");
        declareNoConflict();
        page.navigate(caseUrl("/formell-provning"));
        page.locator("fieldset:has(input[name^=judgements])")
                .all()
                .forEach(row -> row.locator("input").first().check());
        page.locator("[name=outcome]").first().check();
        named("reasons").fill("Alla formella krav är uppfyllda.");
        inspect("formal-check");
        button("Spara prövningen").click();
        page.waitForLoadState();
        page.navigate(caseUrl("/bedomning"));
        page.locator("input[type=radio][value='4']").all().forEach(Locator::check);
        page.locator("main textarea:not([name=provisions])")
                .all()
                .forEach(area -> area.fill("Insatsen svarar väl mot syftet och bärs av flera aktörer."));
        page.locator("[name=outcome]").first().check();
        named("amount").fill("300000");
        inspect("assessment");
        button("Lämna förslaget till beslut").click();
        page.waitForLoadState();
        inspect("proposed");
    }

    private void decisionMakerDecides() {
        signIn("Bengt Dahl");
        page.navigate(caseUrl(""));
        declareNoConflict();
        page.navigate(caseUrl("/beslut"));
        inspect("decide");
        page.locator("[name=outcome]").first().check();
        button("Fatta beslutet").click();
        sees("Kontrollsumma");
        inspect("decided");
        page.navigate(caseUrl(""));
        inspect("case-decided");
    }

    private void declareNoConflict() {
        page.navigate(caseUrl("/jav"));
        inspect("conflict");
        page.locator("[name=answer]").first().check();
        button("Spara mitt svar").click();
        sees("Du har svarat att du inte är jävig");
    }

    private void applicantReadsTheDecision(String number) {
        signInForGavle();
        page.navigate("/mina-sidor/beslut/" + application);
        inspect("my-decision");
        sees("300 000 kr");
        sees(number);
        var letter = page.request().get(address("/mina-sidor/beslut/" + application + "/brev"));
        assertThat(letter.headers()).containsEntry("content-type", "application/pdf");
        assertThat(new String(letter.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        Awaitility.await().untilAsserted(() -> {
            page.navigate("/demo/utskick");
            assertThat(page.content()).contains("Beslut").contains(number);
        });
        inspect("mails");
    }

    private void economistsPay(String number) {
        signIn("Eva Nyman");
        Awaitility.await().untilAsserted(() -> {
            page.navigate("/ekonomi");
            assertThat(page.content()).contains(number);
        });
        inspect("economy");
        var payment = paymentOf(number);
        inspect("payment");
        button("Frigör utbetalningen").click();
        sees("är frigjord");
        signIn("Per Wall");
        page.navigate(payment);
        button("Attestera utbetalningen").click();
        sees("är attesterad");
        page.navigate("/ekonomi/betalfiler");
        button("Skriv betalfilen").click();
        sees("Betalfilen är skriven");
        inspect("payment-files");
        var download = page.waitForDownload(
                () -> page.locator("a[href*='/demo/bank/']").first().click());
        download.saveAs(Path.of("target", "bank-answer.xml"));
        page.locator("input[type=file]").setInputFiles(Path.of("target", "bank-answer.xml"));
        page.locator("form:has(input[type=file]) button").click();
        inspect("bank-answer");
        page.navigate(payment);
        inspect("payment-paid");
    }

    private String paymentOf(String number) {
        for (var address : page.locator("main a[href*='/ekonomi/utbetalningar/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList()) {
            page.navigate(address);
            if (page.locator("main").innerText().contains(number)) {
                return address;
            }
        }
        throw new AssertionError("No payment waits for " + number);
    }

    private void recipientReports() {
        signInForGavle();
        Awaitility.await().untilAsserted(() -> {
            page.navigate("/mina-sidor");
            assertThat(page.locator("main a[href*='/mina-sidor/slutrapporter/']")
                            .count())
                    .isPositive();
        });
        inspect("my-pages");
        page.locator("main a[href*='/mina-sidor/slutrapporter/']").first().click();
        page.locator("main .govuk-input--width-10[inputmode]").all().forEach(cost -> cost.fill("0"));
        page.getByLabel("Personal").fill("240 000");
        page.getByLabel("Resor").fill("40 000");
        page.locator("[name=withinPeriod]").first().check();
        named("results").fill("Sextio barn fick läxhjälp varje vecka.");
        named("purpose").fill("Fler barn klarar skolan, och skolan och föreningarna arbetar nu tillsammans.");
        if (page.locator("[name=auditorStatement]").count() > 0) {
            page.locator("[name=auditorStatement]").first().check();
            named("auditorName").fill("Rolf Revisor");
        }
        inspect("final-report");
        button("Spara och kontrollera").click();
        inspect("final-report-check");
        button("Skicka in slutrapporten").click();
        inspect("final-report-receipt");
    }

    private void officerApprovesTheReport() {
        signIn("Karin Holm");
        Awaitility.await().untilAsserted(() -> {
            page.navigate("/handlaggning");
            assertThat(page.locator("tr:has-text('Läxhjälp för resan')").innerText())
                    .contains("Granska slutrapport");
        });
        page.navigate(caseUrl(""));
        page.locator("a[href*='/uppfoljning/slutrapporter/']").first().click();
        sees("Granska kostnaderna");
        inspect("report-review");
        button("Godkänn slutrapporten").click();
        sees("Slutrapporten är godkänd");
        sees("20 000 kr");
        inspect("report-approved");
    }

    private void economistRecordsTheRepayment() {
        signIn("Eva Nyman");
        Awaitility.await().untilAsserted(() -> {
            page.navigate("/ekonomi/aterbetalningar");
            assertThat(page.locator("main").innerText()).contains("20\u00A0000\u00A0kr");
        });
        inspect("repayments");
        page.locator("tr:has-text('Gävle kommun') a, li:has-text('Gävle kommun') a")
                .first()
                .click();
        named("amount").fill("20 000");
        named("day").fill("2018-11-05");
        inspect("repayment");
        mainButton().click();
        inspect("repaid");
        signIn("Karin Holm");
        page.navigate(caseUrl(""));
        inspect("case-closed");
    }

    private void managementSeesGavleborg() {
        signIn("Margareta Falk");
        chooseEntry("Anslag", "Statsbidrag 2018");
        button("Visa").click();
        inspect("budget");
        assertThat(page.locator("main").innerText()).contains("53\u00A0000\u00A0000\u00A0kr");
        link("Gävleborgs län").click();
        sees("6 mottagare");
        assertThat(page.locator("main").innerText()).contains("1\u00A0788\u00A0000\u00A0kr");
        assertThat(page.locator("main tbody tr").count()).isEqualTo(6);
        inspect("gavleborg");
    }

    private void sees(String text) {
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(page.locator("body"))
                .containsText(text);
    }

    private void choose(String name, String value) {
        if (page.locator("select[name=" + name + "]").count() > 0) {
            named(name).selectOption(value);
        } else {
            page.locator("[name=" + name + "][value='" + value + "']").check();
        }
    }

    private void chooseByText(String name, String text) {
        var option = page.locator(
                "select[name=" + name + "] option",
                new com.microsoft.playwright.Page.LocatorOptions().setHasText(text));
        named(name).selectOption(option.first().getAttribute("value"));
    }

    private void signInForGavle() {
        signIn("Maria Lindqvist");
        page.navigate("/mina-sidor/organisation");
        page.locator("main form:has-text('Gävle kommun') button").click();
        page.waitForURL(url -> url.endsWith("/mina-sidor"));
    }

    private Locator named(String name) {
        return page.locator("[name='" + name + "']").first();
    }

    private Locator mainButton() {
        return page.locator("main form button.govuk-button").last();
    }

    private String caseUrl(String step) {
        return "/handlaggning/arenden/" + application + step;
    }
}
