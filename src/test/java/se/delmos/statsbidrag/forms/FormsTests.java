package se.delmos.statsbidrag.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.forms.FormDefinition.Choice;
import se.delmos.statsbidrag.forms.FormDefinition.Text;
import se.delmos.statsbidrag.forms.usecase.PublishShippedForms;

/** Forms as other modules use them: from the shipped definition to a drawn page, and back to answers. */
class FormsTests extends ApplicationTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Autowired
    private Forms forms;

    @Autowired
    private PublishShippedForms publishShippedForms;

    @Autowired
    private SpringTemplateEngine templates;

    @Test
    void publishesWhatIsShippedOnce() {
        assertThat(publishShippedForms.publish()).isZero();
        assertThat(forms.shipped("ansokan-2018-kommun")).hasValueSatisfying(form -> {
            assertThat(form.number()).isEqualTo(1);
            assertThat(forms.definition(form.id()).question(Meaning.AMOUNT)).isPresent();
        });
        assertThat(forms.published())
                .extracting(FormVersionView::name)
                .contains("Ansökan 2021, ideella organisationer");
    }

    @Test
    void servesTheSchemaToAnyone() throws Exception {
        mvc.perform(get("/formular/schema.json"))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/json"))
                .andExpect(content().string(containsString("json-schema.org/draft/2020-12")));
    }

    @Test
    void drawsEveryPathOfEveryShippedForm() {
        for (var form : forms.published()) {
            var answers = new HashMap<String, String>();
            forms.definition(form.id())
                    .questions()
                    .filter(question -> question.type() == QuestionType.TABLE)
                    .forEach(table -> answers.put(table.id(), "r1"));
            var filling = new Filling(form.id(), answers, uses());
            for (var section : forms.definition(form.id()).sections()) {
                var page = drawn(filling, section.id());
                var named = page.select("input:not([name=asked]), select, textarea").eachAttr("name").stream()
                        .map(name -> name.replaceFirst("^attachments\\.", ""))
                        .toList();
                assertThat(named).as(form.name()).containsAll(forms.paths(filling, section.id()));
                assertThat(page.text()).doesNotContain("??");
            }
        }
    }

    @Test
    void saysWhatIsMissingAtItsControl() {
        var version = forms.shipped("ansokan-2018-kommun").orElseThrow().id();
        var filling = new Filling(version, Map.of("amount", "mycket", "period.from", "15 maj 2018"), uses());
        var page = drawn(filling, "economy");

        assertThat(page.select("#amount-error").text())
                .isEqualTo("Fel: Skriv ”Belopp som ni söker” med siffror, 0 eller mer, till exempel 20 000");
        assertThat(page.select("#amount").attr("value")).isEqualTo("mycket");
        assertThat(page.select("#amount").attr("aria-describedby")).isEqualTo("amount-hint amount-error");
        assertThat(drawn(filling, "activity").select("[id=period.from]").attr("value"))
                .isEqualTo("2018-05-15");
    }

    @Test
    void addsUpTheCostsOfABudgetWhereItIsRead() {
        var version = forms.shipped("ansokan-2018-kommun").orElseThrow().id();
        var one = Map.of("budget.staff.applied", "60 000");
        var two = Map.of("budget.staff.applied", "60 000", "budget.premises.applied", "40 000");

        assertThat(budget(new Filling(version, one, uses()))).doesNotContain("Summa");
        assertThat(budget(new Filling(version, two, uses()))).endsWith("Summa: 100\u00a0000\u00a0kr");
    }

    private String budget(Filling filling) {
        return forms.page(filling, "economy", List.of(), SWEDISH).questions().stream()
                .filter(asked -> asked.id().equals("budget"))
                .findFirst()
                .orElseThrow()
                .answer();
    }

    @Test
    void addsAndTakesAwayRowsWithoutScript() {
        var version = forms.shipped("ansokan-2021-forening").orElseThrow().id();
        var filling = Filling.of(version, Map.of("other-grants", "yes"));

        var one = forms.typed(filling, "conditions", Map.of("add", List.of("other-grants-list")));
        var key = one.get("other-grants-list");
        assertThat(key).matches("r[0-9a-z]+");

        var written = Filling.of(
                version,
                Map.of("other-grants", "yes", "other-grants-list", key, "other-grants-list." + key + ".giver", "MUCF"));
        var none = forms.typed(
                written,
                "conditions",
                Map.of(
                        "other-grants-list",
                        List.of(key),
                        "other-grants-list." + key + ".giver",
                        List.of("MUCF"),
                        "remove",
                        List.of("other-grants-list." + key)));
        assertThat(none)
                .containsEntry("other-grants-list", "")
                .containsEntry("other-grants-list." + key + ".giver", "MUCF");
    }

    @Test
    void forgetsAChoiceThatNothingIsChosenOf() {
        var version = forms.shipped("ansokan-2018-kommun").orElseThrow().id();
        var filling = new Filling(version, Map.of("uses", "samordning"), uses());

        assertThat(forms.typed(filling, "activity", Map.of("asked", List.of("uses"))))
                .containsEntry("uses", "");
        assertThat(forms.typed(filling, "activity", Map.of("uses", List.of("a", "b"))))
                .containsEntry("uses", "a,b");
        assertThat(forms.typed(filling, "activity", Map.of())).isEmpty();
    }

    private Document drawn(Filling filling, String section) {
        var page = forms.page(filling, section, forms.check(filling).gaps(), SWEDISH);
        var servlets = new MockServletContext();
        var exchange = JakartaServletWebApplication.buildApplication(servlets)
                .buildExchange(new MockHttpServletRequest(servlets), new MockHttpServletResponse());
        var context = new WebContext(exchange, SWEDISH, Map.of("page", page));
        return Jsoup.parse(templates.process("forms/questions", java.util.Set.of("questions"), context));
    }

    private static Map<String, List<Choice>> uses() {
        return Map.of("ordinance-uses", List.of(new Choice("samordning", new Text("Samordning", ""))));
    }
}
