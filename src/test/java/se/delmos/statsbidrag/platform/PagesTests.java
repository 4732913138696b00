package se.delmos.statsbidrag.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.delmos.statsbidrag.BrowserTest;

/** The pages that stand open, as a browser shows them: wide, narrow, accessible, and quiet towards other servers. */
class PagesTests extends BrowserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/om", "/tillganglighet", "/demo/logga-in", "/utlysningar", "/finns-inte", "/?lang=en"})
    void readWellOnWideAndNarrowScreens(String address) {
        page.navigate(address);
        inspect("public" + address.replaceAll("[^a-z]+", "-"));
        assertThat(page.title()).contains(" – ");
        assertThat(page.locator("main"))
                .satisfies(main -> assertThat(main.count()).isEqualTo(1));
        assertThat(page.locator("h1").count()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Maria Lindqvist",
                "Ritva Salo",
                "Karin Holm",
                "Bengt Dahl",
                "Eva Nyman",
                "Margareta Falk",
                "Adam Frisk",
                "Rut Sand"
            })
    void leadEachRoleToAFirstPageThatReadsWell(String person) {
        signIn(person);
        assertThat(page.locator(".sb-header__name").textContent()).contains(person);
        inspect("home-" + person.replace(' ', '-'));
    }

    @Test
    void leadTheKeyboardToTheContentFirst() {
        page.navigate("/om");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("govuk-skip-link");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main-content");
    }

    @Test
    void keepTheLanguageThatWasChosen() {
        page.navigate("/om");
        link("In English").click();
        assertThat(page.url()).endsWith("/om?lang=en");
        page.navigate("/tillganglighet");
        assertThat(page.locator("h1").textContent()).isEqualTo("Accessibility statement");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        link("På svenska").click();
        assertThat(page.locator("h1").textContent()).isEqualTo("Tillgänglighetsredogörelse");
    }

    @Test
    void signInAndOutByOneClickEach() {
        signIn("Eva Nyman");
        assertThat(page.url()).endsWith("/ekonomi");
        button("Logga ut").click();
        assertThat(page.url()).endsWith("/?utloggad=ja");
        page.navigate("/ekonomi");
        assertThat(page.url()).endsWith("/demo/logga-in");
    }
}
