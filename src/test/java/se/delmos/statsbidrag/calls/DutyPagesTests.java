package se.delmos.statsbidrag.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.delmos.statsbidrag.BrowserTest;
import se.delmos.statsbidrag.calls.model.DutyDone;
import se.delmos.statsbidrag.calls.model.ReportingDutyRepository;
import se.delmos.statsbidrag.calls.usecase.CopyCall;
import se.delmos.statsbidrag.calls.usecase.DraftCall;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;

/** What the agency itself has to report of its calls is written down, followed and noted as done on its pages. */
class DutyPagesTests extends BrowserTest {

    private static final String HOME = "/ledning/redovisningar";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private ReportingDutyRepository duties;

    private final CallId call = CallId.create();
    private final String title = "Redovisad utlysning " + UUID.randomUUID();

    @BeforeEach
    void draftACall() {
        as(
                Role.ADMINISTRATOR,
                () -> beans.getBean(DraftCall.class).draft(call, title, new OrdinanceNumber("2018:118")));
    }

    @Test
    void areEnteredByAnAdministratorAndNotedDoneByAManager() {
        signIn("Adam Frisk");
        page.navigate("/administration/utlysningar/" + call);
        link("Myndighetens redovisningar av utlysningen").click();
        button("Lägg in redovisningen").click();
        page.getByText("Välj vem som ansvarar för redovisningen.").first().waitFor();
        inspect("duty-errors");
        field("Vad som ska redovisas").fill("Hur bidragen har använts");
        field("Till vem").fill("Regeringskansliet (Arbetsmarknadsdepartementet)");
        field("Sista dag").fill("2018-10-01");
        field("Var det står").fill("Regleringsbrevet för 2018");
        chooseEntry("Hur säkert det är", "Kontrollerad");
        chooseEntry("Ansvarig", "Alla med rollen Ledning");
        button("Lägg in redovisningen").click();
        page.getByText("Redovisningen är inlagd.").waitFor();
        assertThat(page.locator("main").innerText()).contains(title);
        inspect("duties-of-call");

        signIn(person(Role.MANAGEMENT).name());
        page.navigate("/ledning/budget");
        link("Myndighetens egna redovisningar").click();
        var row = page.locator("tr:has-text('" + title + "')");
        assertThat(row.innerText()).contains("1 oktober 2018", "Försenad", "Alla med rollen Ledning");
        inspect("duties");
        row.getByRole(AriaRole.LINK).click();
        field("Gjord den").fill("2018-09-28");
        field("Diarienummer").fill("DELMOS 2018/42");
        inspect("duty");
        button("Spara som gjord").click();
        page.getByText("Redovisningen är gjord.").waitFor();

        assertThat(page.locator("main dl").innerText()).contains("28 september 2018", "DELMOS 2018/42");
        assertThat(button("Spara som gjord").count()).isZero();
        assertThat(duties.findByCallId(call.value()).get(0).done())
                .contains(new DutyDone(LocalDate.of(2018, 9, 28), "DELMOS 2018/42", ""));
    }

    @Test
    void areOneHoweverOftenTheFormIsSentAndComeToTheNextRoundWithoutADay() throws Exception {
        var id = ReportingDutyId.create();
        for (var sent = 0; sent < 2; sent++) {
            mvc.perform(entered(id, "MANAGEMENT").with(signedIn(Role.MANAGEMENT)))
                    .andExpect(redirectedUrl(HOME + "/utlysning/" + call));
        }
        var round = CallId.create();
        as(Role.ADMINISTRATOR, () -> beans.getBean(CopyCall.class).copy(call, round, "Nästa omgång"));

        assertThat(duties.findByCallId(call.value())).hasSize(1);
        mvc.perform(get(HOME + "/utlysning/" + round).with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(containsString("Hur bidragen har använts")))
                .andExpect(content().string(containsString("Saknar dag")));
    }

    @Test
    void areRefusedByTheFieldThatMendsIt() throws Exception {
        var id = ReportingDutyId.create();
        mvc.perform(post(HOME + "/utlysning/" + call)
                        .with(signedIn(Role.ADMINISTRATOR))
                        .with(token())
                        .param("due", "%")
                        .param("verification", "%"))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(entered(id, UUID.randomUUID().toString()).with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#responsible\"")));
        mvc.perform(entered(id, "ADMINISTRATOR").with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(status().is3xxRedirection());
        mvc.perform(post(HOME + "/" + id + "/klar")
                        .with(signedIn(Role.ADMINISTRATOR))
                        .with(token())
                        .param("doneOn", "2100-01-01"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#doneOn\"")))
                .andExpect(content().string(containsString("Dagen har inte varit än.")));
        mvc.perform(changed(id, 7)).andExpect(status().isConflict());
        mvc.perform(changed(id, 0)).andExpect(redirectedUrl(HOME + "/" + id));
        assertThat(duties.require(id).terms().due()).isEqualTo("2019-07-01");
    }

    @Test
    void areReadByAuditorsAndWrittenByAdministratorsAndManagers() throws Exception {
        var id = ReportingDutyId.create();
        mvc.perform(entered(id, "MANAGEMENT").with(signedIn(Role.AUDITOR))).andExpect(status().isForbidden());
        mvc.perform(entered(id, "MANAGEMENT").with(signedIn(Role.MANAGEMENT))).andExpect(status().is3xxRedirection());
        mvc.perform(get(HOME + "/" + id).with(signedIn(Role.AUDITOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Spara som gjord"))));
        mvc.perform(get(HOME).with(signedIn(Role.ECONOMIST))).andExpect(status().isForbidden());
        mvc.perform(get(HOME + "/" + id).with(signedIn(Role.CASE_OFFICER))).andExpect(status().isForbidden());
    }

    private MockHttpServletRequestBuilder entered(ReportingDutyId id, String responsible) {
        return filled(post(HOME + "/utlysning/" + call), id, "2019-06-01")
                .param("version", "0")
                .param("responsible", responsible);
    }

    private MockHttpServletRequestBuilder changed(ReportingDutyId id, long version) {
        return filled(post(HOME + "/" + id), id, "2019-07-01")
                .with(signedIn(Role.ADMINISTRATOR))
                .param("version", Long.toString(version))
                .param("responsible", "ADMINISTRATOR");
    }

    private MockHttpServletRequestBuilder filled(
            MockHttpServletRequestBuilder request, ReportingDutyId id, String due) {
        return request.with(token())
                .param("id", id.toString())
                .param("what", "Hur bidragen har använts")
                .param("recipient", "Regeringskansliet")
                .param("due", due)
                .param("source", "Regleringsbrevet")
                .param("verification", "INFERRED");
    }
}
