package se.delmos.statsbidrag.forms;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import se.delmos.statsbidrag.BrowserTest;

class FormDesignerBrowserTests extends BrowserTest {

    @Test
    void composesAFormWithAConditionalBudgetAndPublishesIt() {
        signIn("Adam Frisk");
        page.navigate("/administration/formular");
        inspect("forms-list");
        button("Nytt formulär").click();
        field("Vad formuläret heter").fill("Provformulär med budget");
        chooseEntry("Vad formuläret används till", "Intresseanmälan");
        button("Skapa formuläret").click();

        addQuestion("Behöver ni pengar?", "Ja eller nej");
        addQuestion("Vad pengarna går till", "Budget");
        page.getByLabel("Egna pengar").check();
        field("Ny kostnad").fill("Personal");
        button("Lägg till").click();
        assertThat(field("Ny kostnad")).isFocused();
        field("Ny kostnad").fill("Lokaler");
        button("Lägg till").click();
        chooseEntry("Nytt villkor om", "Behöver ni pengar?");
        button("Lägg till villkoret").click();
        page.getByText("”Behöver ni pengar?” är ”Ja”").first().waitFor();
        inspect("forms-question");
        button("Ta bort frågan").click();
        inspect("forms-remove");
        link("Nej, behåll och gå tillbaka").click();
        page.navigate(page.url().replaceAll("/fragor/.*", ""));
        inspect("forms-outline");

        tryIt();
        link("Till formuläret").click();
        button("Publicera").click();
        inspect("forms-publish");
        button("Publicera formuläret").click();
        page.getByText("Formuläret är publicerat.").waitFor();
        button("Börja en ny version").waitFor();
        inspect("forms-published");
    }

    @Test
    void asksBeforeWhatIsTypedIsLeft() {
        signIn("Adam Frisk");
        page.navigate("/administration/formular");
        button("Nytt formulär").click();
        var name = field("Vad formuläret heter");
        name.pressSequentially("Halvskrivet");
        var asked = new ArrayList<String>();
        page.onceDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        page.locator(".govuk-back-link").click();
        assertThat(name).hasValue("Halvskrivet");
        Assertions.assertThat(asked).containsExactly("beforeunload");

        page.onDialog(dialog -> {
            asked.add("saved");
            dialog.accept();
        });
        chooseEntry("Vad formuläret används till", "Intresseanmälan");
        button("Skapa formuläret").click();
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Halvskrivet"))
                .waitFor();
        Assertions.assertThat(asked).hasSize(1);
    }

    @Test
    void drawsARealFormWithRowsAndBringsItIntoANewVersion() {
        signIn("Adam Frisk");
        page.navigate("/administration/formular");
        link("Ansökan 2021, ideella organisationer").click();
        var home = page.url();
        button("Prova formuläret").click();
        inspect("forms-2021-organisation");
        button("Formella villkor").click();
        page.locator("[id='other-grants']").check();
        button("Lägg till Andra statliga bidrag").click();
        page.getByLabel("Från vem").fill("MUCF");
        page.getByLabel("Från vem").press("Enter");
        assertThat(page.getByLabel("Från vem")).hasValue("MUCF");
        inspect("forms-2021-conditions");
        button("Ekonomi").click();
        inspect("forms-2021-economy");
        button("Verksamheten").click();
        button("Visa vad som saknas").click();
        assertThat(page.locator("textarea#answer-use")).hasCSS("border-top-color", "rgb(163, 36, 43)");
        inspect("forms-2021-faults");

        page.navigate(home);
        button("Kopiera till ett nytt formulär").click();
        var copy = page.url();
        for (var place : java.util.List.of(
                "oversattning",
                "bibliotek",
                "uppgifter",
                "avsnitt/conditions",
                "kontroller/costs-equal-amount",
                "ny-kontroll",
                "ny-fraga",
                "ny-del",
                "avsnitt/conditions/ta-bort",
                "fragor/share",
                "fragor/other-grants-list",
                "jamfor")) {
            page.navigate(copy + "/" + place);
            inspect("forms-" + place.replace('/', '-'));
        }
        page.navigate(copy + "/bibliotek");
        button("Visa frågorna").click();
        inspect("forms-bibliotek-fragor");
        page.navigate(copy + "/ny-fraga?anvandning=title");
        inspect("forms-ny-fraga-namn");
    }

    private void addQuestion(String label, String type) {
        page.getByText("Lägg till en fråga i").first().click();
        field("Frågan").fill(label);
        chooseEntry("Sorts svar", type);
        button("Lägg till frågan").click();
        if (type.equals("Ja eller nej")) {
            link("Till formuläret").click();
        }
    }

    /** With script the budget comes and goes, and sums itself, without the page being sent. */
    private void tryIt() {
        button("Prova formuläret").click();
        Locator budget = page.getByLabel("Personal, Sökt bidrag");
        assertThat(budget).isHidden();
        page.getByLabel("Ja", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                .check();
        assertThat(budget).isVisible();
        budget.fill("200 000");
        page.getByLabel("Lokaler, Sökt bidrag").fill("50.000 kr");
        page.getByLabel("Lokaler, Egna pengar").fill("1 000,50");
        assertThat(page.locator("[data-sum$='.applied']")).hasText("250\u00a0000\u00a0kr");
        assertThat(page.locator("[data-sum]").last()).hasText("251\u00a0000,50\u00a0kr");
        button("Visa vad som saknas").click();
        page.getByRole(AriaRole.ALERT).getByText("i hela kronor").waitFor();
        assertThat(page.locator("[data-sum]").last()).hasText("251\u00a0000,50\u00a0kr");
        inspect("forms-try");
    }
}
