package se.delmos.statsbidrag.applications;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmos.statsbidrag.BrowserTest;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.calls.CallId;

/** From the call's page to the receipt without a mouse at 400 % zoom, and without script with letters of twice the size. */
class KeyboardJourneyTests extends BrowserTest {

    private static final int MOST_STOPS = 300;

    /** Says what is wrong with where the focus is: out of sight, beneath something that stands still, or unmarked. */
    private static final String FOCUS = """
            () => {
              const here = document.activeElement;
              if (here === document.body || here.id === 'main-content') return '';
              const name = here.tagName + '#' + here.id + ' ' + here.textContent.trim().slice(0, 40) + ': ';
              const boxes = [...here.getClientRects()];
              const seen = boxes.filter(box => box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth);
              if (!seen.length) return name + 'out of sight';
              if (here.tagName !== 'TEXTAREA' && boxes.length === 1 && boxes[0].height <= innerHeight
                  && (boxes[0].top < -1 || boxes[0].bottom > innerHeight + 1)) return name + 'partly out of sight';
              const family = other => here.contains(other) || other.contains(here) || [...here.labels ?? []].includes(other);
              for (const box of seen) {
                const left = Math.max(box.left, 0), right = Math.min(box.right, innerWidth);
                for (const part of [0.1, 0.5, 0.9]) {
                  const y = Math.max(box.top, 0) + part * (Math.min(box.bottom, innerHeight) - Math.max(box.top, 0));
                  const top = document.elementFromPoint((left + right) / 2, y);
                  if (top && !family(top)) return name + 'beneath ' + top.className;
                }
              }
              const drawn = style => style.boxShadow !== 'none'
                  || style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 && !style.outlineColor.endsWith(', 0)');
              const label = here.labels?.[0];
              const marked = drawn(getComputedStyle(here)) || drawn(getComputedStyle(here, '::after'))
                  || ['radio', 'checkbox'].includes(here.type) && drawn(getComputedStyle(label, '::before'));
              return marked ? '' : name + 'no mark';
            }
            """;

    /** Says which text is cut off, or lies over other text. */
    private static final String LETTERS = """
            () => {
              const problems = [];
              const texts = [];
              const unseen = at => at && (getComputedStyle(at).clipPath === 'inset(50%)' || unseen(at.parentElement));
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const text = walker.currentNode, owner = text.parentElement;
                if (!text.data.trim() || owner.closest('.govuk-visually-hidden, script, dialog, select, textarea, svg, .govuk-skip-link')
                    || !owner.checkVisibility({ visibilityProperty: true }) || unseen(owner)) continue;
                const range = document.createRange();
                range.selectNodeContents(text);
                for (const box of range.getClientRects()) texts.push({ text: text.data.trim().slice(0, 30), box, owner });
                for (let at = owner; at !== document.body; at = at.parentElement) {
                  const style = getComputedStyle(at);
                  if (['hidden', 'clip'].includes(style.overflowX) && at.scrollWidth > at.clientWidth + 1
                      || ['hidden', 'clip'].includes(style.overflowY) && at.scrollHeight > at.clientHeight + 1) {
                    problems.push('cut: ' + text.data.trim().slice(0, 30));
                  }
                }
              }
              texts.forEach((one, at) => texts.slice(at + 1).forEach(other => {
                const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
                const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
                if (one.owner !== other.owner && wide > 2 && high > 0.4 * Math.min(one.box.height, other.box.height)) {
                  problems.push(one.text + ' over ' + other.text);
                }
              }));
              return problems;
            }
            """;

    /** Says what stands out to the right of the page. */
    private static final String WIDE = """
            () => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('body *')]
                .filter(element => element.getBoundingClientRect().right > innerWidth + 1)
                .map(element => 'too wide: ' + element.tagName + '.' + element.className + ' '
                    + element.textContent.trim().slice(0, 30))
            """;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Applicants applicants;

    /** All that is wrong with large letters is told together. */
    private final List<String> problems = new ArrayList<>();

    private Scene scene;
    private CallId call;

    @BeforeEach
    void setTheScene() {
        scene = new Scene(beans);
        call = scene.openCall();
    }

    @Test
    void needsNoMouseAtFourTimesTheSize() {
        page.setViewportSize(320, 256);
        page.navigate("/utlysningar/" + call);
        enter(page.locator("main a.govuk-button"));
        enter(button("Maria Lindqvist"));
        enter(button(organisation()));
        enter(button("Starta en ansökan"));
        var tasks = page.url();

        enter(link("Verksamheten"));
        type("#title", "Läxhjälp");
        typeDay("period.from", "2018", "12", "01");
        typeDay("period.to", "2019", "06", "30");
        press(page.locator("[name=uses]").first(), "Space");
        for (var question : List.of("use", "plan", "long-term-effect", "follow-up", "cooperation")) {
            type("[name=answer-" + question + "]", "Vi fortsätter.");
        }
        enter(button("Spara"));
        enter(link("Ekonomi"));
        type("#amount", "100000");
        type("[name='budget.staff.applied']", "100000");
        enter(button("Spara"));
        enter(page.locator("a[href$='/del/organisation']"));
        type("#account", "9912346");
        enter(button("Spara"));
        assertThat(page.url()).isEqualTo(tasks);
        enter(page.locator("a[href$='/granska']"));
        enter(button("Skicka in ansökan"));

        assertThat(page.url()).endsWith("/kvitto");
        tabTo(link("Återta ansökan"));
    }

    @Test
    void needsNoScriptNorSmallLetters() {
        signIn("Maria Lindqvist");
        page = windowWithoutScript();
        page.navigate("/mina-sidor/organisation");
        read();
        go(button(organisation()));
        page.navigate("/utlysningar/" + call);
        read();
        go(button("Starta en ansökan"));
        read();
        for (var section : Answered.SECTIONS) {
            go(page.locator("a[href$='/del/" + section + "']"));
            Answered.in(section, Scene.ACTIVITY, 100_000).forEach((path, text) -> {
                if ("uses".equals(path)) {
                    page.locator("[name=uses][value=" + text + "]").check();
                } else {
                    page.locator("[name='" + path + "']").fill(text);
                }
            });
            read();
            go(button("Spara"));
        }
        go(page.locator("a[href$='/granska']"));
        read();
        go(button("Skicka in ansökan"));
        read();

        assertThat(page.locator("h1").textContent()).contains("Ansökan har kommit in");
        assertThat(problems).isEmpty();
    }

    private String organisation() {
        return applicants.require(scene.organisation).name();
    }

    private void go(Locator target) {
        var before = page.url();
        target.click();
        page.waitForURL(url -> !url.equals(before));
    }

    private void enter(Locator target) {
        var before = page.url();
        press(target, "Enter");
        page.waitForURL(url -> !url.equals(before));
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", page.url())
                .isEqualTo(320);
    }

    private void press(Locator target, String key) {
        tabTo(target);
        page.keyboard().press(key);
    }

    private void type(String field, String text) {
        tabTo(page.locator(field));
        page.keyboard().type(text);
    }

    /** Types a day in the order that the browser asks for its parts: that follows the browser's own language. */
    private void typeDay(String field, String year, String month, String day) {
        var input = page.locator("[name='" + field + "']");
        tabTo(input);
        for (var order : List.of(year + month + day, month + day + year, day + month + year)) {
            page.keyboard().type(order);
            if (input.inputValue().equals(year + "-" + month + "-" + day)) {
                return;
            }
            page.keyboard().press("ArrowLeft");
            page.keyboard().press("ArrowLeft");
        }
        throw new AssertionError("No day typed in " + field + ": " + input.inputValue());
    }

    /** Goes on with Tab to it, and looks at every stop. */
    private void tabTo(Locator target) {
        var element = target.elementHandle();
        for (var stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate(FOCUS)).as("focus on %s", page.url()).isEqualTo("");
            if ((boolean) page.evaluate("target => document.activeElement === target", element)) {
                return;
            }
        }
        throw new AssertionError("Tab does not reach " + target + " on " + page.url());
    }

    /** Looks at the page on a telephone, and there and on a wide screen with letters of twice the size. */
    private void read() {
        assertThat(width()).as("width of %s at 320 px", page.url()).isEqualTo(320);
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        for (var wide : List.of(320, 1280)) {
            page.setViewportSize(wide, 900);
            for (var looks : List.of(WIDE, LETTERS)) {
                ((List<?>) page.evaluate(looks))
                        .forEach(found ->
                                problems.add("%s at %d px, large letters: %s".formatted(page.url(), wide, found)));
            }
        }
        page.evaluate("document.documentElement.style.fontSize = ''");
        page.setViewportSize(320, 640);
    }

    private Object width() {
        return page.evaluate("document.documentElement.scrollWidth");
    }
}
