package se.delmos.statsbidrag.applications;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whoever adds or takes away a row of a table goes on there, and not at the top of the page. */
class RowsBrowserTests extends WritingTest {

    @Test
    void goesOnAtTheRowWithScript() {
        page.setViewportSize(320, 640);
        page.navigate(section);

        goesOnAtTheRow();

        inspect("rows");
    }

    @Test
    void goesOnAtTheRowWithoutScript() {
        page = windowWithoutScript();
        page.navigate(section);

        goesOnAtTheRow();
    }

    private void goesOnAtTheRow() {
        press("Lägg till Aktiviteter");
        var first = focus();
        assertThat(first).matches("activities\\.r[0-9a-z]+\\.name");
        page.locator("[id='" + first + "']").fill("Läxhjälp");
        press("Lägg till en till");
        var second = focus();
        assertThat(second).matches("activities\\.r[0-9a-z]+\\.name").isNotEqualTo(first);
        page.locator("[id='" + second + "']").fill("Fotboll");

        press("Ta bort Aktiviteter och lagstadgade uppgifter 1");
        assertThat(focus()).isEqualTo(second.replace(".name", ""));
        assertThat(page.locator("[id='" + second + "']").inputValue()).isEqualTo("Fotboll");
        press("Ta bort Aktiviteter och lagstadgade uppgifter 1");
        assertThat(focus()).isEqualTo("activities");
        press("Lägg till Aktiviteter");
    }

    private void press(String name) {
        var before = page.url();
        button(name).click();
        page.waitForURL(url -> !url.equals(before));
    }

    /** Returns the id of what has the focus, which must be in sight. */
    private String focus() {
        page.waitForLoadState();
        page.waitForFunction("document.activeElement !== document.body");
        var top = (Number) page.evaluate("document.activeElement.getBoundingClientRect().top");
        assertThat(top.doubleValue()).isBetween(-1.0, 640.0);
        return page.evaluate("document.activeElement.id").toString();
    }
}
