package se.delmos.statsbidrag.screening;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmos.statsbidrag.BrowserTest;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.applications.Applications;

/** An officer goes through what there is to look into in a case of the demo. */
class ScreeningBrowserTests extends BrowserTest {

    @Autowired
    private Applicants applicants;

    @Autowired
    private Applications applications;

    @Test
    void leadsAnOfficerThroughTheQuestionsOfACase() {
        signIn("Karin Holm");
        page.navigate("/handlaggning/arenden/"
                + caseOf("Övningskommunen Ekby (påhittad)").id());
        inspect("screening-from-case");
        link("Annan finansiering").click();
        inspect("screening-case");
        link("Svara Exempelmyndigheten för skolstöd (påhittad)").click();
        inspect("screening-award");
        button("Spara svaret").click();
        inspect("screening-award-errors");
        field("Ingen dubbelfinansiering, därför att").check();
        field("Varför, eller vad som ska utredas")
                .fill("Det bidraget är för skolans egen läxhjälp, inte för samordnaren.");
        button("Spara svaret").click();
        page.getByText("Svaret är sparat").waitFor();
        inspect("screening-answered");

        link("Svara " + caseOf("Övningskommunen Lindvik (påhittad)").caseNumber())
                .click();
        inspect("screening-alike");

        page.navigate("/handlaggning/bidrag");
        field("Organisationsnummer eller ord").fill("299999-0050");
        button("Sök").click();
        inspect("screening-search");
    }

    @Test
    void letsAnAdministratorLookAListThrough() {
        signIn("Adam Frisk");
        page.navigate("/administration/import");
        link("Andra givares bidrag").click();
        inspect("award-lists");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "fel.csv",
                        "text/csv",
                        ("giver,organisation_number,name,purpose,amount_sek,from,to\n"
                                        + "Exempelgivaren (påhittad),899999-9033,Mottagaren (påhittad),Prov,1000,2018-01-01,2018-12-31\n"
                                        + "Exempelgivaren (påhittad),811218-9876,En person (påhittad),Prov,1000,,\n")
                                .getBytes(StandardCharsets.UTF_8)));
        button("Granska filen").click();
        inspect("award-list");
        button("Kasta listan").click();
        page.getByText("Listan är borttagen").waitFor();
    }

    private ApplicationView caseOf(String organisation) {
        var id = applicants.findByName(organisation).orElseThrow().id();
        return applications.of(id).get(0);
    }
}
