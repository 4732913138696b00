package se.delmos.statsbidrag.applications;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;

/** The line that says whether what is written is saved never says so of what is not. */
class SavingLineTests extends WritingTest {

    private static final String KEY = "field.value += 'x'; field.dispatchEvent(new Event('input', {bubbles: true}));";

    @Test
    void saysNothingOfSavedFromTheFirstKeyUntilItIs() {
        write(page, TEXT);
        waitFor(page, "Sparat");

        assertThat(typing(KEY + "return line.textContent")).isEqualTo("Sparar …");
        waitFor(page, "Sparat");
    }

    @Test
    void saysAtOnceThatTheContactIsLostAndWhenItIsBack() {
        write(page, TEXT);
        waitFor(page, "Sparat");
        page.context().setOffline(true);
        waitFor(page, "Ingen kontakt med servern");
        assertThat(typing(KEY + "return line.textContent")).asString().startsWith("Ingen kontakt med servern");

        page.context().setOffline(false);
        waitFor(page, "Sparat");
        nothingIsLost("written without contact", TEXT + "x", saved());
    }

    @Test
    void keepsNothingInTheBrowserOfWhatTheButtonHasSaved() {
        page.route("**/svar", Route::abort);
        write(page, TEXT);
        waitUntilLocked(page);
        button("Spara").click();
        page.getByText("Utkastet är sparat").waitFor();

        waitUntilNothingWaits();
        nothingIsLost("saved by the button alone", TEXT, saved());
        button("Logga ut").click();
        page.getByText("Du är utloggad.").waitFor();
    }

    @Test
    void savesWhileSomebodyWritesWithoutAPause() {
        write(page, TEXT);
        waitFor(page, "Sparat");

        assertThat(typing("""
                %s
                if (line.textContent.startsWith('Sparat')) return 'never waited';
                for (let key = 0; key < 200; key++) {
                  %s
                  await new Promise(done => setTimeout(done, 100));
                  if (line.textContent.startsWith('Sparat')) return 'saved';
                }
                return 'not saved';
                """.formatted(KEY, KEY))).isEqualTo("saved");
    }

    private Object typing(String script) {
        return page.evaluate("""
                async () => {
                  const field = document.querySelector('[name=answer-plan]');
                  const line = document.querySelector('.sb-autosave');
                  %s
                }
                """.formatted(script));
    }
}
