package se.delmos.statsbidrag.ordinances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import se.delmos.statsbidrag.applications.ApplicationId;
import se.delmos.statsbidrag.decisions.Cases;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.ordinances.usecase.ShowParameter;
import se.delmos.statsbidrag.review.model.Verdict;
import se.delmos.statsbidrag.review.usecase.ShowFormalCheck;

/** Each test corrects a parameter of its own, and puts back what other tests read. */
class CorrectParameterTests extends ApplicationTest {

    private static final String HOME = "/administration/regelverk";

    @Autowired
    private Ordinances ordinances;

    @Autowired
    private ShowParameter showParameter;

    @Autowired
    private ShowFormalCheck showFormalCheck;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcTemplate sql;

    @Test
    void listsWhatEveryWordingMeasuresBy() throws Exception {
        mvc.perform(get(HOME).with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(containsString("href=\"" + HOME + "/matt/years-active_119-v1\"")))
                .andExpect(content().string(containsString("href=\"" + HOME + "/matt/most-share_151-v2\"")));
        mvc.perform(get("/regelverk"))
                .andExpect(content().string(containsString("Tid med verksamhet före ansökan, minst")))
                .andExpect(content().string(containsString("90 procent")));
    }

    @Test
    void correctsAValueWithReasonAndDayAndKeepsBoth() throws Exception {
        var id = ParameterId.of("two-payments-over_119-v3");
        var correction = CorrectionId.create();

        mvc.perform(form(id, correction, "6")).andExpect(redirectedUrl(HOME + "/matt/" + id));
        mvc.perform(form(id, correction, "6")).andExpect(redirectedUrl(HOME + "/matt/" + id));

        var page = page(id);
        assertThat(page.statement().value()).isEqualTo("6");
        assertThat(page.history()).singleElement().satisfies(entry -> {
            assertThat(entry.before().value()).isEqualTo("5");
            assertThat(entry.grounds().reason()).isEqualTo("Läst om i förordningen.");
            assertThat(entry.by()).isEqualTo(person(Role.ADMINISTRATOR).name());
        });
        assertThat(sql.queryForList(
                        "select event_type from audit.audit_record where content like ?",
                        String.class,
                        "%" + correction + "%"))
                .containsExactly("ParameterCorrected");
        mvc.perform(get(HOME + "/matt/" + id).with(signedIn(Role.AUDITOR)))
                .andExpect(content().string(containsString("6 prisbasbelopp")))
                .andExpect(content().string(containsString("5 prisbasbelopp")))
                .andExpect(content().string(not(containsString("name=\"reason\""))));
    }

    @Test
    void saysHowAValueIsWritten() throws Exception {
        var id = ParameterId.of("years-active_119-v3");

        mvc.perform(form(id, CorrectionId.create(), "två"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Skriv ett tal från 1 till 99.")));
        mvc.perform(form(id, CorrectionId.create(), "2").with(request -> {
                    request.setParameter("reason", " ");
                    return request;
                }))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Skriv varför värdet rättas.")));
        assertThat(page(id).history()).isEmpty();
    }

    @Test
    void givesOtherRolesNothing() throws Exception {
        var id = ParameterId.of("years-active_119-v3");
        for (var role : List.of(Role.CASE_OFFICER, Role.DECISION_MAKER, Role.APPLICANT)) {
            mvc.perform(get(HOME + "/matt/" + id).with(signedIn(role))).andExpect(status().isForbidden());
            mvc.perform(form(id, CorrectionId.create(), "3").with(signedIn(role)))
                    .andExpect(status().isForbidden());
        }
        mvc.perform(form(id, CorrectionId.create(), "3").with(signedIn(Role.AUDITOR)))
                .andExpect(status().isForbidden());
        mvc.perform(get(HOME + "/matt/langd_119-v3").with(signedIn(Role.AUDITOR)))
                .andExpect(status().isNotFound());
        assertThat(page(id).history()).isEmpty();
    }

    @Test
    @Rule({"R-118-01", "R-KON-05"})
    void keepsACaseAtTheValueThatHeldWhenItCameIn() throws Exception {
        var id = ParameterId.of("applicants_118-v1");
        var cases = new Cases(beans);
        var call = cases.call(1_000_000);
        var before = cases.application(call, 100_000);
        var held = page(id).statement().value();

        mvc.perform(form(id, CorrectionId.create(), "REGION")).andExpect(status().is3xxRedirection());
        try {
            assertThat(verdict(before)).isEqualTo(Verdict.MET);
            assertThatThrownBy(() -> cases.application(call, 100_000))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("applications.start.not-eligible");
        } finally {
            mvc.perform(form(id, CorrectionId.create(), held)).andExpect(status().is3xxRedirection());
        }
    }

    private Verdict verdict(ApplicationId application) {
        return as("Karin Holm", () -> showFormalCheck.show(application)).rows().stream()
                .filter(row -> row.rule().id().value().equals("R-118-01"))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private MockHttpServletRequestBuilder form(ParameterId id, CorrectionId correction, String value) {
        return post(HOME + "/matt/" + id)
                .with(signedIn(Role.ADMINISTRATOR))
                .with(token())
                .param("correction", correction.toString())
                .param("revision", Long.toString(page(id).revision()))
                .param("value", value)
                .param("section", "3 § förordningen")
                .param("verification", "PARTLY")
                .param("readOn", "2018-10-01")
                .param("reason", "Läst om i förordningen.");
    }

    private ShowParameter.Page page(ParameterId id) {
        return as(Role.ADMINISTRATOR, () -> showParameter.show(id));
    }
}
