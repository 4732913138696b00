package se.delmos.statsbidrag.applications;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmos.statsbidrag.BrowserTest;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.forms.FormsWithMore;

/** Files of an application in a real browser, with script and without. */
class ApplicationFilesBrowserTests extends BrowserTest {

    private static final String STATUTES =
            "{\"id\": \"statutes\", \"type\": \"file\", \"required\": true, \"label\": {\"sv\": \"Stadgar\", \"en\": \"\"}}, ";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Applicants applicants;

    @Test
    void areAddedAndTakenAwayWithScriptAndWithout() {
        var scene = new Scene(beans);
        var draft = scene.start(scene.openCall(FormsWithMore.published(beans, STATUTES)));
        signIn("Jonas Ek");
        page.navigate("/mina-sidor/organisation");
        button(applicants.require(scene.organisation).name()).click();
        var section = "/mina-sidor/ansokningar/" + draft + "/del/organisation";
        page.navigate(section);
        page.locator("#account").fill("991-2346");
        page.locator("#statutes").setInputFiles(file("stadgar för föreningen med ett mycket långt namn.txt"));
        button("Ladda upp").click();
        page.getByText("är uppladdad.").first().waitFor();
        assertThat(page.locator("#statutes-question:target [role=status]").innerText())
                .contains("uppladdad");
        inspect("application-files");

        var window = windowWithoutScript();
        window.navigate(section);
        assertThat(window.locator("#account").inputValue()).isEqualTo("991-2346");
        window.locator("#account").fill("5050-1055");
        window.locator("#statutes").setInputFiles(file("protokoll.txt"));
        window.locator("button[name=upload]").click();
        assertThat(window.locator("#account").inputValue()).isEqualTo("5050-1055");
        assertThat(window.locator("#statutes-question:target").count()).isOne();
        window.navigate(section);
        window.locator("button[name=take-away]").first().click();
        assertThat(window.locator("#statutes-question:target").count()).isOne();
        assertThat(window.locator(".sb-file-name").allTextContents()).containsExactly("protokoll.txt");
    }

    private static FilePayload file(String name) {
        return new FilePayload(name, "text/plain", (name + " " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8));
    }
}
