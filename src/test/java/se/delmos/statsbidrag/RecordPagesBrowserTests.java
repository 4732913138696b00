package se.delmos.statsbidrag;

import org.junit.jupiter.api.Test;

class RecordPagesBrowserTests extends BrowserTest {

    @Test
    void looksAfterTheDiary() {
        signIn("Ritva Salo");
        page.navigate("/diarium");
        inspect("diary");
        link("Registrera inkommen handling").click();
        inspect("diary-register");
        button("Registrera handlingen").click();
        inspect("diary-register-errors");
        field("Vad handlingen rör").fill("Fråga om när nästa utlysning öppnar för organisationer i länet");
        field("Avsändare").fill("Exempelföreningen Solrosen (påhittad)");
        button("Registrera handlingen").click();
        page.getByText("Handlingen är registrerad.").waitFor();
        inspect("diary-case");
    }

    @Test
    void letsAuditorsFollowMoneyAndEvents() {
        signIn("Rut Sand");
        page.navigate("/revision");
        inspect("audit");
        page.navigate("/revision/granskningslogg");
        inspect("audit-record");
        page.navigate("/ekonomi/huvudbok");
        inspect("ledger");
        page.locator("tbody a").first().click();
        inspect("ledger-postings");
    }
}
