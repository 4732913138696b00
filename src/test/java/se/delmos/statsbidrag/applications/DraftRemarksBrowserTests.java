package se.delmos.statsbidrag.applications;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmos.statsbidrag.BrowserTest;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.forms.Forms;

/** A treasurer on a telephone mends what is wrong in a draft, and comes back to where it was read through. */
class DraftRemarksBrowserTests extends BrowserTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Forms forms;

    @Autowired
    private Applicants applicants;

    private Scene scene;

    @BeforeEach
    void signIn() {
        signIn("Maria Lindqvist");
        represent(ApplicantKind.MUNICIPALITY);
    }

    private void represent(ApplicantKind kind) {
        scene = new Scene(beans, kind);
        page.navigate("/mina-sidor/organisation");
        button(applicants.require(scene.organisation).name()).click();
    }

    @Test
    void mendsASumAndComesBackToItsRow() {
        var draft = "/mina-sidor/ansokningar/" + scene.written(scene.openCall());
        page.navigate(draft + "/granska");
        page.setViewportSize(320, 640);
        page.locator("#svar-amount a").click();
        page.locator("#amount").fill("300 001");
        press("Spara");

        assertThat(page.url()).endsWith("/granska#svar-amount");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("svar-amount");
        assertThat(
                        (Boolean)
                                page.evaluate(
                                        "(() => { const box = document.activeElement.getBoundingClientRect(); return box.top >= -1 && box.top < 640; })()"))
                .isTrue();
        assertThat(page.locator("#svar-amount").textContent()).contains("Sparat");
        inspect("check-changed");
        page.navigate(draft);
        inspect("tasks-to-mend");
        page.navigate(draft + "/del/economy");
        inspect("section-remarks");
        page.navigate(draft + "/underskrifter");
        inspect("signing-alone");
    }

    @Test
    void readsTheWholeErrorOfACellOnATelephone() {
        represent(ApplicantKind.ASSOCIATION);
        var form = forms.shipped("ansokan-2021-forening").orElseThrow().id();
        var id = scene.start(scene.call(Scene.FIRST, Scene.LAST, false, form));
        page.setViewportSize(320, 640);
        page.navigate("/mina-sidor/ansokningar/" + id + "/del/economy");
        page.locator("[id='budget.staff.own']").fill("hundra");
        page.locator("[id='budget.bought-services.other']").fill("12,50");
        button("Spara").click();
        var error = page.locator("[id='budget.staff.own-error']");
        error.waitFor();

        assertThat(clipped(error)).isFalse();
        inspect("cell-errors");
    }

    /** What the server counts: blanks around a text are not kept. */
    @Test
    void countsTheCharactersThatAreKept() {
        page.navigate("/mina-sidor/ansokningar/" + scene.written(scene.openCall()) + "/del/activity");
        var text = page.locator(".govuk-js-character-count").first();
        var left = page.locator(".govuk-character-count__status").first();
        text.fill("");
        var whole = left.textContent();
        text.pressSequentially("ord");
        var three = left.textContent();
        text.pressSequentially(" ");
        text.press("Enter");

        assertThat(left.textContent()).isEqualTo(three).isNotEqualTo(whole);
        text.pressSequentially("x");
        assertThat(left.textContent()).isNotEqualTo(three);
    }

    @Test
    void addsUpUnderTheDigits() {
        represent(ApplicantKind.ASSOCIATION);
        var form = forms.shipped("ansokan-2021-forening").orElseThrow().id();
        var id = scene.start(scene.call(Scene.FIRST, Scene.LAST, false, form));
        page.navigate("/mina-sidor/ansokningar/" + id + "/del/economy");
        page.locator("[id='budget.staff.applied']").fill("200 000");
        page.locator("[id='budget.staff.own']").fill("1 000");
        inspect("budget-sums");

        assertThat(endTogether()).isTrue();
        page.setViewportSize(320, 640);
        assertThat(endTogether()).isTrue();
    }

    /** Tells whether the last digit of every sum ends where those of the fields above do. */
    private boolean endTogether() {
        return (Boolean) page.evaluate("""
                [...document.querySelectorAll('.sb-budget tfoot [data-sum]')].every((sum, at) => {
                  const fields = document.querySelectorAll('.sb-budget tbody tr:first-child input');
                  const field = fields[Math.min(at, fields.length - 1)];
                  const style = getComputedStyle(field);
                  const end = field.getBoundingClientRect().right - parseFloat(style.paddingRight) - parseFloat(style.borderRightWidth);
                  const digit = document.createRange();
                  const last = sum.firstChild.data.search(/\\d\\D*$/);
                  digit.setStart(sum.firstChild, last);
                  digit.setEnd(sum.firstChild, last + 1);
                  return Math.abs(digit.getBoundingClientRect().right - end) <= 1;
                })
                """);
    }

    private static boolean clipped(Locator text) {
        return (Boolean) text.evaluate("""
                element => {
                  const box = element.getBoundingClientRect();
                  if (box.left < 0 || box.right > innerWidth) return true;
                  for (let at = element; at !== document.body; at = at.parentElement) {
                    const around = at.getBoundingClientRect();
                    if (getComputedStyle(at).overflow !== 'visible'
                        && (box.right > around.right + 1 || box.bottom > around.bottom + 1)) return true;
                  }
                  return element.scrollWidth > element.clientWidth + 1;
                }
                """);
    }

    private void press(String name) {
        var before = page.url();
        button(name).click();
        page.waitForURL(url -> !url.equals(before));
    }
}
