package se.delmos.statsbidrag.insight;

import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.BrowserTest;

class InsightBrowserTests extends BrowserTest {

    @Test
    void leadsManagementFromTheAnswerToTheRecipients() {
        signIn("Margareta Falk");
        page.navigate("/ledning/budget");
        chooseEntry("Anslag", "Statsbidrag 2018");
        button("Visa").click();
        page.getByText("Av 53 000 000 kr").waitFor();
        inspect("budget");
        link("Gävleborgs län").click();
        page.getByText("Insamlingsstiftelsen Rapatac").waitFor();
        inspect("budget-county");
    }

    @Test
    void showsEveryoneTheGrants() {
        page.navigate("/oppna-data");
        inspect("open-data");
    }

    @Test
    void showsTheAdministratorWhatAListLedTo() {
        signIn("Adam Frisk");
        page.navigate("/administration/import");
        inspect("import");
        button("Läs in filen").click();
        page.getByText("Välj en fil först.").first().waitFor();
        inspect("import-errors");
        link("tidigare-bidrag-2018.csv").click();
        inspect("import-report");
    }
}
