package se.delmos.statsbidrag.ordinances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.decisions.Cases;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.ordinances.usecase.ShowRuleText;
import se.delmos.statsbidrag.review.usecase.CheckRow;
import se.delmos.statsbidrag.review.usecase.ShowFormalCheck;

/** Each test corrects a rule of its own, that no other test reads. */
class CorrectRuleTests extends ApplicationTest {

    private static final String HOME = "/administration/regelverk";

    @Autowired
    private Ordinances ordinances;

    @Autowired
    private ShowRuleText showRuleText;

    @Autowired
    private ShowFormalCheck showFormalCheck;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcTemplate sql;

    @Test
    void listsEveryTextOfEveryRule() throws Exception {
        mvc.perform(get(HOME).with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"" + HOME + "/R-119-05_119-v2\"")))
                .andExpect(content().string(containsString("href=\"" + HOME + "/R-FL-01_all\"")));
        mvc.perform(get("/administration/utlysningar").with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(containsString("href=\"" + HOME + "\"")));
    }

    @Test
    void findsATextByItsWords() throws Exception {
        mvc.perform(get(HOME).param("sok", "r-119-05").with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(containsString("href=\"" + HOME + "/R-119-05_119-v2\"")))
                .andExpect(content().string(not(containsString("/R-FL-01_all"))))
                .andExpect(content().string(containsString("Visa hela regelverket")));
        mvc.perform(get(HOME).param("sok", "finns inte i någon regel").with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(containsString("Ingen regel innehåller")));
    }

    @Test
    void correctsARuleWithBothTextsKeptAndAnAuditRecord() throws Exception {
        var id = RuleTextId.of("R-119-13_all");
        var correction = CorrectionId.create();

        mvc.perform(form(id, correction, "Sökanden ska ange allt annat statligt bidrag."))
                .andExpect(redirectedUrl(HOME + "/" + id));

        var rule = ordinances.rule(new RuleId("R-119-13"), new OrdinanceVersionId("119-v2"));
        assertThat(rule.sentence()).isEqualTo("Sökanden ska ange allt annat statligt bidrag.");
        assertThat(rule.verification()).isEqualTo(Verification.PARTLY);
        assertThat(sql.queryForMap("select * from ordinances.correction where id = ?", correction.value()))
                .containsEntry("corrected_by", person(Role.ADMINISTRATOR).id().value())
                .containsEntry("reason", "Läst om i frågorna från 2021.")
                .containsEntry("before_verification", "VERIFIED")
                .containsEntry("after_sentence", "Sökanden ska ange allt annat statligt bidrag.");
        assertThat(sql.queryForList(
                        "select event_type from audit.audit_record where content like ?",
                        String.class,
                        "%" + correction + "%"))
                .containsExactly("RuleCorrected");
    }

    @Test
    void showsStaffWhoAndThePublicWhenAndWhy() throws Exception {
        var id = RuleTextId.of("R-119-21_all");
        var before =
                ordinances.rule(id.rule(), new OrdinanceVersionId("119-v1")).sentence();
        mvc.perform(form(id, CorrectionId.create(), "Bidraget betalas ut i en del eller i två."));

        var administrator = person(Role.ADMINISTRATOR).name();
        mvc.perform(get(HOME + "/" + id).with(signedIn(Role.AUDITOR)))
                .andExpect(content().string(containsString("Läst om i frågorna från 2021.")))
                .andExpect(content().string(containsString(administrator)))
                .andExpect(content().string(containsString(before)))
                .andExpect(content().string(not(containsString("name=\"reason\""))));
        mvc.perform(get("/regelverk"))
                .andExpect(content().string(containsString("Bidraget betalas ut i en del eller i två.")))
                .andExpect(content().string(containsString("Läst om i frågorna från 2021.")))
                .andExpect(content().string(containsString(before)))
                .andExpect(content().string(not(containsString(administrator))));
    }

    @Test
    void correctsOnceHoweverOftenTheFormIsSent() throws Exception {
        var id = RuleTextId.of("R-119-11_all");
        var form = form(id, CorrectionId.create(), "Den som är i konkurs eller likvidation får inget bidrag.");

        mvc.perform(form).andExpect(redirectedUrl(HOME + "/" + id));
        mvc.perform(form).andExpect(redirectedUrl(HOME + "/" + id));

        assertThat(page(id).history()).hasSize(1);
    }

    @Test
    void refusesACorrectionWithoutAReason() throws Exception {
        var id = RuleTextId.of("R-119-10_all");
        var before = page(id).statement();

        mvc.perform(form(id, CorrectionId.create(), "Skulder hindrar bidrag.").with(request -> {
                    request.setParameter("reason", " ");
                    return request;
                }))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Skriv varför regeln rättas.")))
                .andExpect(content().string(containsString("Skulder hindrar bidrag.")));

        assertThat(page(id).statement()).isEqualTo(before);
        assertThat(page(id).history()).isEmpty();
    }

    @Test
    void showsTheFormAgainWhenNothingIsChanged() throws Exception {
        var id = RuleTextId.of("R-119-10_all");
        var statement = page(id).statement();

        mvc.perform(form(id, CorrectionId.create(), statement.sentence()).with(request -> {
                    request.setParameter("section", statement.section());
                    request.setParameter(
                            "verification", statement.verification().name());
                    return request;
                }))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Inget är ändrat.")));
    }

    @Test
    void refusesAFormThatSomebodyElseHasOvertaken() throws Exception {
        var id = RuleTextId.of("R-119-07_all");
        var late = form(id, CorrectionId.create(), "Den som kom sist.");
        mvc.perform(form(id, CorrectionId.create(), "Den som kom först.")).andExpect(status().is3xxRedirection());

        mvc.perform(late).andExpect(status().isConflict());

        assertThat(page(id).statement().sentence()).isEqualTo("Den som kom först.");
    }

    @Test
    void givesOtherRolesNothing() throws Exception {
        var id = RuleTextId.of("R-119-10_all");
        for (var role : List.of(Role.CASE_OFFICER, Role.DECISION_MAKER, Role.APPLICANT, Role.MANAGEMENT)) {
            mvc.perform(get(HOME).with(signedIn(role))).andExpect(status().isForbidden());
            mvc.perform(get(HOME + "/" + id).with(signedIn(role))).andExpect(status().isForbidden());
            mvc.perform(form(id, CorrectionId.create(), "Nytt.").with(signedIn(role)))
                    .andExpect(status().isForbidden());
        }
        mvc.perform(form(id, CorrectionId.create(), "Nytt.").with(signedIn(Role.AUDITOR)))
                .andExpect(status().isForbidden());
        assertThat(page(id).history()).isEmpty();
    }

    @Test
    void answersAnUnknownRuleWithNotFound() throws Exception {
        mvc.perform(get(HOME + "/R-119-99_all").with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(status().isNotFound());
        mvc.perform(get(HOME + "/tredje").with(signedIn(Role.ADMINISTRATOR))).andExpect(status().isNotFound());
    }

    @Test
    @Rule("R-KON-05")
    void leavesWhatWasExaminedBeforeAsItWas() throws Exception {
        var cases = new Cases(beans);
        var application = cases.checked(cases.call(1_000_000), 100_000, true);
        var examined = as("Karin Holm", () -> showFormalCheck.show(application)).rows();
        assertThat(examined).extracting(row -> row.rule().id().value()).contains("R-118-08");

        mvc.perform(form(RuleTextId.of("R-118-08_118-v1"), CorrectionId.create(), "Direkta insatser ska vägas in."))
                .andExpect(status().is3xxRedirection());

        assertThat(as("Karin Holm", () -> showFormalCheck.show(application)).rows())
                .isEqualTo(examined);
        var next = cases.application(cases.call(1_000_000), 100_000);
        cases.declareNone("Karin Holm", next);
        assertThat(as("Karin Holm", () -> showFormalCheck.show(next)).rows())
                .extracting(CheckRow::rule)
                .extracting(RuleView::sentence)
                .contains("Direkta insatser ska vägas in.");
    }

    private MockHttpServletRequestBuilder form(RuleTextId id, CorrectionId correction, String sentence) {
        return post(HOME + "/" + id)
                .with(signedIn(Role.ADMINISTRATOR))
                .with(token())
                .param("correction", correction.toString())
                .param("revision", Long.toString(page(id).revision()))
                .param("sentence", sentence)
                .param("section", "Myndighetens frågor till sökande")
                .param("verification", "PARTLY")
                .param("readOn", "2018-10-01")
                .param("reason", "Läst om i frågorna från 2021.");
    }

    private ShowRuleText.Page page(RuleTextId id) {
        return as(Role.ADMINISTRATOR, () -> showRuleText.show(id));
    }
}
