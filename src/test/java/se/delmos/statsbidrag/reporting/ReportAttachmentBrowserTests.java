package se.delmos.statsbidrag.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.delmos.statsbidrag.BrowserTest;
import se.delmos.statsbidrag.disbursement.MoneyScene;
import se.delmos.statsbidrag.documents.ClamdServer;
import se.delmos.statsbidrag.documents.adapter.Forge;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.reporting.usecase.ExpectFinalReport;

class ReportAttachmentBrowserTests extends BrowserTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ExpectFinalReport expectFinalReport;

    @Test
    void attachesFilesAndSaysWhatBecameOfEach() {
        var decision = new MoneyScene(context).paid(300_000);
        expectFinalReport.expect(decision, Money.kronor(300_000));
        var address = "/mina-sidor/slutrapporter/" + decision;

        signIn("Amina Warsame");
        page.navigate(address);
        field("Vad blev resultatet?").fill("Vi nådde alla.");
        button("Spara och hantera bilagor").click();
        inspect("attachments-none");
        button("Ladda upp").click();
        inspect("attachments-none-chosen");
        page.locator("#attachments").setInputFiles(new FilePayload[] {
            new FilePayload("Faktura åäö.pdf", "application/pdf", Forge.pdf("Faktura " + decision)),
            new FilePayload("makron.docm", "application/octet-stream", new byte[] {1}),
            new FilePayload("virus.txt", "text/plain", ClamdServer.eicar()),
            new FilePayload("väntar.txt", "text/plain", ("clamd:dies " + UUID.randomUUID()).getBytes())
        });
        button("Ladda upp").click();
        page.getByText("Filen makron.docm innehåller makron").first().waitFor();
        inspect("attachments-refused");
        reloadUntil("Virusskyddet har stoppat filen");
        reloadUntil("Bifogad");
        inspect("attachments");

        page.navigate(address);
        assertThat(field("Vad blev resultatet?").inputValue()).isEqualTo("Vi nådde alla.");
        inspect("report-with-attachments");
    }

    private void reloadUntil(String text) {
        page.navigate(page.url());
        for (int turn = 0; turn < 100 && !page.content().contains(text); turn++) {
            page.reload();
        }
        assertThat(page.content()).contains(text);
    }
}
