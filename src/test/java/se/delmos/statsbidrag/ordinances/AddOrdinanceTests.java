package se.delmos.statsbidrag.ordinances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.ordinances.usecase.ReadyOrdinance;

/** Adds ordinances whose numbers nobody else reads. */
class AddOrdinanceTests extends ApplicationTest {

    private static final String HOME = "/administration/regelverk";

    @Autowired
    private ReadyOrdinance readyOrdinance;

    @Autowired
    private JdbcTemplate sql;

    @Test
    @Rule("R-DEM-01")
    void addsAnOrdinanceAndDraftsACallOnIt() throws Exception {
        mvc.perform(adding(ready("2099:1"))).andExpect(redirectedUrl(HOME));

        mvc.perform(get("/regelverk"))
                .andExpect(content().string(containsString("Förordning (2099:1)")))
                .andExpect(content().string(containsString("motarbetar det demokratiska styrelseskicket")))
                .andExpect(content().string(containsString("Ej kontrollerad")));
        assertThat(sql.queryForList(
                        "select event_type from audit.audit_record where content like ?", String.class, "%2099-1-v2%"))
                .containsExactly("OrdinanceAdded");
        var call = CallId.create();
        mvc.perform(drafting(call, "2099:1")).andExpect(redirectedUrl("/administration/utlysningar/" + call));
        mvc.perform(get("/administration/utlysningar/" + call + "/avsnitt/lagstod")
                        .with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("2099:1")));
    }

    @Test
    void saysAtTheCallThatAnOrdinanceIsUnknown() throws Exception {
        mvc.perform(drafting(CallId.create(), "2098:7"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Förordning 2098:7 finns inte här.")));
    }

    @Test
    void listsTheFaultsAndAddsNothing() throws Exception {
        var twice = ready("2099:2").replace("R-DEM-02", "R-DEM-77").replace("R-119-24", "R-119-12");

        mvc.perform(adding(twice))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("2 fel hindrar förordningen från att läggas till")))
                .andExpect(content().string(containsString("Systemet har ingen regel R-DEM-77.")))
                .andExpect(content().string(containsString("R-118-16 och R-119-24")));
        mvc.perform(adding("{")).andExpect(status().is(422));
        assertThat(sql.queryForObject(
                        "select count(*) from ordinances.ordinance_version where ordinance = '2099:2'", Integer.class))
                .isZero();
    }

    @Test
    void refusesAWordingThatIsThereAndTakesAFile() throws Exception {
        var file = new MockMultipartFile(
                "file", "forordning.json", "application/json", ready("2099:3").getBytes(StandardCharsets.UTF_8));

        mvc.perform(multipart(HOME + "/lagg-till")
                        .file(file)
                        .param("json", "")
                        .with(signedIn(Role.ADMINISTRATOR))
                        .with(token()))
                .andExpect(redirectedUrl(HOME));
        mvc.perform(adding(ready("2099:3")))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Lydelsen 2099-3-v2 finns redan.")));
    }

    @Test
    void publishesTheSchemaAndKeepsThePageFromOthers() throws Exception {
        mvc.perform(get("/regelverk/schema.json"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("json-schema.org")));
        mvc.perform(get(HOME + "/lagg-till").param("fardig", "2024-199").with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(containsString("2024-199-v2")));
        mvc.perform(get(HOME + "/lagg-till").with(signedIn(Role.CASE_OFFICER))).andExpect(status().isForbidden());
        mvc.perform(adding(ready("2099:4"), signedIn(Role.AUDITOR))).andExpect(status().isForbidden());
    }

    /** Returns the shipped ordinance under another number. */
    private String ready(String number) {
        return as(Role.ADMINISTRATOR, () -> readyOrdinance.json("2024-199"))
                .replace("2024:199", number)
                .replace("2024-199", number.replace(':', '-'));
    }

    private MockMultipartHttpServletRequestBuilder adding(String json) {
        return adding(json, signedIn(Role.ADMINISTRATOR));
    }

    private MockMultipartHttpServletRequestBuilder adding(String json, RequestPostProcessor person) {
        return (MockMultipartHttpServletRequestBuilder) multipart(HOME + "/lagg-till")
                .file(new MockMultipartFile("file", new byte[0]))
                .param("json", json)
                .with(person)
                .with(token());
    }

    private MockHttpServletRequestBuilder drafting(CallId call, String ordinance) {
        return post("/administration/utlysningar")
                .with(signedIn(Role.ADMINISTRATOR))
                .with(token())
                .param("id", call.toString())
                .param("title", "Stöd enligt en ny förordning")
                .param("ordinance", ordinance);
    }
}
