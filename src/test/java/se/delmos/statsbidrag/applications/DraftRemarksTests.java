package se.delmos.statsbidrag.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.forms.Forms;

/** What is wrong in a draft is said where it is written, and who mends it from the last page comes back there. */
class DraftRemarksTests extends ApplicationTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Forms forms;

    private Scene scene;
    private String draft;

    @BeforeEach
    void writeADraft() {
        scene = new Scene(beans);
        draft = "/mina-sidor/ansokningar/" + scene.written(scene.openCall());
    }

    @Test
    void showsABudgetAsATableToReadThrough() throws Exception {
        scene = new Scene(beans, ApplicantKind.ASSOCIATION);
        var form = forms.shipped("ansokan-2021-forening").orElseThrow().id();
        draft = "/mina-sidor/ansokningar/" + scene.start(scene.call(Scene.FIRST, Scene.LAST, false, form));
        save(
                "economy",
                "budget.staff.applied",
                "60000",
                "budget.staff.own",
                "15 000",
                "budget.travel.applied",
                "2 500");

        var table = read(show("/granska")).select("#svar-budget table");

        assertThat(table.select("thead th").eachText())
                .containsExactly("Kostnad", "Sökt bidrag", "Egna pengar", "Andras pengar");
        assertThat(table.select("tbody tr").eachText().stream().map(DraftRemarksTests::plain))
                .containsExactly("Personal 60 000 kr 15 000 kr", "Resor 2 500 kr");
        assertThat(plain(table.select("tfoot tr").text())).isEqualTo("Summa 62 500 kr 15 000 kr");
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').strip();
    }

    @Test
    void namesTheRowAndTheColumnOfAnAmountInABudget() throws Exception {
        scene = new Scene(beans, ApplicantKind.ASSOCIATION);
        var form = forms.shipped("ansokan-2021-forening").orElseThrow().id();
        draft = "/mina-sidor/ansokningar/" + scene.start(scene.call(Scene.FIRST, Scene.LAST, false, form));
        var page = read(save(
                        "economy",
                        "budget.staff.own",
                        "hundra",
                        "budget.travel.other",
                        "12,50",
                        "budget.other.applied",
                        "x")
                .andExpect(status().isUnprocessableContent()));

        assertThat(page.select(".govuk-error-summary a").eachText())
                .containsExactly(
                        "Skriv ”Vad pengarna ska gå till: Personal, Egna pengar” med siffror, 0 eller mer, till exempel 20 000",
                        "Skriv ”Vad pengarna ska gå till: Resor, Andras pengar” i hela kronor, utan ören",
                        "Skriv ”Vad pengarna ska gå till: Övrigt, Sökt bidrag” med siffror, 0 eller mer, till exempel 20 000");
        assertThat(page.getElementById("budget.staff.own-error").text()).contains("Personal, Egna pengar");
    }

    @Test
    void namesNoColumnOfABudgetThatHasOne() throws Exception {
        var page = read(save("economy", "budget.staff.applied", "hundra"));

        assertThat(page.select(".govuk-error-summary a").eachText())
                .contains("Skriv ”Vad pengarna ska gå till: Personal” med siffror, 0 eller mer, till exempel 20 000");
    }

    @Test
    void saysInTheListOfSectionsAndInTheSectionWhatDoesNotAddUp() throws Exception {
        save("economy", "amount", "120 000").andExpect(redirectedUrl(draft));

        var list = read(show(""));
        assertThat(list.getElementById("economy-state").text()).isEqualTo("Att rätta");
        assertThat(list.select(".govuk-task-list__hint").eachText())
                .anyMatch(hint -> hint.startsWith("Sökt bidrag i budgeten är tillsammans inte lika mycket"));
        assertThat(list.getElementById("activity-state").text()).isEqualTo("Klar");
        var remarks = read(show("/del/economy")).select("[aria-labelledby=remarks-heading] a");
        assertThat(remarks.attr("href")).isEqualTo("#amount");
        assertThat(read(show("/del/activity")).select("[aria-labelledby=remarks-heading]"))
                .isEmpty();
    }

    @Test
    @Rule({"R-PROC-10", "R-PROC-11"})
    void saysInTheListOfSectionsWhatExceedsTheTermsAndLetsItBeSent() throws Exception {
        save("economy", "amount", "300 001", "budget.staff.applied", "300 001").andExpect(redirectedUrl(draft));
        save("activity", "period.to", "2025-06-30").andExpect(redirectedUrl(draft));

        var list = read(show(""));
        assertThat(list.getElementById("economy-state").text()).isEqualTo("Se över");
        assertThat(list.getElementById("activity-state").text()).isEqualTo("Se över");
        assertThat(list.select(".govuk-task-list__hint").eachText())
                .anyMatch(hint -> hint.contains("mer än utlysningens högsta belopp"))
                .anyMatch(hint -> hint.contains("utanför tiden"));
        assertThat(list.text()).contains("3 av 3 delar är ifyllda. 2 av dem behöver ses över.");
        assertThat(read(show("/granska"))
                        .select("section[aria-labelledby=advice-heading] li")
                        .eachText())
                .anyMatch(text -> text.contains("mer än utlysningens högsta belopp"))
                .anyMatch(text -> text.contains("utanför tiden"));
    }

    @Test
    void comesBackToTheRowWhoseAnswerWasChanged() throws Exception {
        var change = read(show("/granska")).select("#svar-amount a").attr("href");
        assertThat(change).isEqualTo(draft + "/del/economy?granska=amount#amount");
        var section = read(show("/del/economy?granska=amount"));
        assertThat(section.select("[name=_check]").val()).isEqualTo("amount");
        assertThat(section.select(".govuk-back-link, .govuk-button-group a").eachAttr("href"))
                .containsOnly(draft + "/granska#svar-amount");

        assertThat(read(save("economy", "_check", "amount", "amount", "mycket"))
                        .select("[name=_check]")
                        .val())
                .isEqualTo("amount");
        save("economy", "_check", "amount", "amount", "90 000")
                .andExpect(redirectedUrl(draft + "/granska#svar-amount"))
                .andExpect(flash().attribute("changed", "amount"))
                .andExpect(flash().attribute("notice", (Object) null));
    }

    @Test
    void staysInTheSectionWhileRowsAreAddedAndComesBackAfterwards() throws Exception {
        var stay = save("activity", "_check", "activities", "activities", "", "add", "activities")
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        assertThat(stay).matches(draft + "/del/activity\\?granska=activities#activities\\.r[0-9a-z]+\\.name");
    }

    @Test
    void goesNowhereElseWhateverThePageCarries() throws Exception {
        for (var elsewhere : new String[] {"//example.org", "a\nb", "../x", ""}) {
            save("economy", "_check", elsewhere, "amount", "90 000").andExpect(redirectedUrl(draft));
        }
    }

    private ResultActions save(String section, String... namesAndTexts) throws Exception {
        var opened = read(show("/del/" + section));
        var form = post(draft + "/del/" + section)
                .with(signedIn(scene.maria()))
                .with(token())
                .param("_revision", opened.select("[name=_revision]").val())
                .param("_shown", opened.select("[name=_shown]").val());
        for (var at = 0; at < namesAndTexts.length; at += 2) {
            form.param(namesAndTexts[at], namesAndTexts[at + 1]);
        }
        return mvc.perform(form);
    }

    private ResultActions show(String page) throws Exception {
        return mvc.perform(get(draft + page).with(signedIn(scene.maria())));
    }

    private static Document read(ResultActions answer) throws Exception {
        return Jsoup.parse(answer.andReturn().getResponse().getContentAsString());
    }
}
