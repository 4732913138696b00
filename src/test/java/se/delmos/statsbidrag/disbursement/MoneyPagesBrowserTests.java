package se.delmos.statsbidrag.disbursement;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.delmos.statsbidrag.BrowserTest;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.recovery.usecase.ExpectRepayment;
import se.delmos.statsbidrag.reporting.usecase.ExpectFinalReport;

class MoneyPagesBrowserTests extends BrowserTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ExpectFinalReport expectFinalReport;

    @Autowired
    private ExpectRepayment expectRepayment;

    @TempDir
    private Path downloads;

    @Test
    void followsAGrantFromReleaseToRepayment() throws Exception {
        var scene = new MoneyScene(context);
        var decision = scene.grant(300_000);
        var payment = scene.payment(decision);

        signIn("Eva Nyman");
        page.navigate("/ekonomi");
        inspect("payments");
        page.navigate("/ekonomi/utbetalningar/" + payment);
        inspect("payment-stopped");
        button("Spara kontot").click();
        inspect("payment-account-errors");
        field("Bankgironummer").fill("5555-5551");
        field("Var du hittade numret").fill("Mottagarens brev 2019-05-02");
        button("Spara kontot").click();
        button("Frigör utbetalningen").click();
        inspect("payment-released");
        signIn("Per Wall");
        page.navigate("/ekonomi/utbetalningar/" + payment);
        button("Attestera utbetalningen").click();
        inspect("payment-approved");
        page.navigate("/ekonomi/betalfiler");
        button("Skriv betalfilen").click();
        readAnswer();
        inspect("payment-files");
        expectFinalReport.expect(decision, Money.kronor(300_000));
        report(scene, decision.toString());
        expectRepayment.expect(decision, Money.kronor(60_000));
        repay(decision.toString());
    }

    private void readAnswer() throws Exception {
        var answer = page.waitForDownload(
                () -> page.getByText("där allt är betalt").first().click());
        var file = downloads.resolve(answer.suggestedFilename());
        answer.saveAs(file);
        Files.size(file);
        field("Svarsfil från banken").setInputFiles(file);
        button("Läs in svaret").click();
        page.getByText("Det här stod i svaret").waitFor();
    }

    private void report(MoneyScene scene, String decision) {
        signIn("Amina Warsame");
        page.navigate("/mina-sidor/slutrapporter/" + decision);
        inspect("final-report");
        field("Lokaler").fill("hundra");
        button("Spara utkastet").click();
        inspect("final-report-errors");
        field("Lokaler").fill("40 000");
        field("Personal").fill("210 000");
        button("Spara och kontrollera").click();
        inspect("final-report-missing");
        page.navigate("/mina-sidor/slutrapporter/" + decision);
        page.getByText("Alla kostnader har uppstått").first().click();
        field("Vad blev resultatet?").fill("214 personer svarade på enkäten.\n\nResultatet är underlag för planen.");
        field("Hur hänger resultatet ihop").fill("Kartläggningen visar var livsvillkoren skiljer sig mest.");
        button("Spara och kontrollera").click();
        inspect("final-report-check");
        button("Skicka in slutrapporten").click();
        inspect("final-report-receipt");
        signIn("Karin Holm");
        page.navigate("/uppfoljning/slutrapporter/" + decision);
        page.locator("#premises").fill("30 000");
        button("Godkänn slutrapporten").click();
        inspect("final-report-review-errors");
        page.locator("#premisesReason").fill("Underlag saknas för en månad");
        button("Godkänn slutrapporten").click();
        inspect("final-report-approved");
    }

    private void repay(String decision) {
        signIn("Eva Nyman");
        page.navigate("/ekonomi/aterbetalningar");
        inspect("repayments");
        page.navigate("/ekonomi/aterbetalningar/" + decision);
        field("Inbetalt belopp").fill("1000");
        page.locator("#day").fill("2018-11-01");
        button("Registrera återbetalningen").click();
        inspect("repayment-errors");
        field("Inbetalt belopp").fill("60 000");
        button("Registrera återbetalningen").click();
        page.getByText("ärendet är avslutat").waitFor();
    }
}
