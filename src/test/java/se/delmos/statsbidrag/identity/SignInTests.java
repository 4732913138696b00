package se.delmos.statsbidrag.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.delmos.statsbidrag.ApplicationTest;

/** Signing in as a person of the practice installation. */
class SignInTests extends ApplicationTest {

    private static final Map<Role, String> HOMES = Map.of(
            Role.APPLICANT, "/mina-sidor",
            Role.REGISTRAR, "/diarium",
            Role.CASE_OFFICER, "/handlaggning",
            Role.DECISION_MAKER, "/handlaggning",
            Role.ECONOMIST, "/ekonomi",
            Role.MANAGEMENT, "/ledning/budget",
            Role.ADMINISTRATOR, "/administration/utlysningar",
            Role.AUDITOR, "/revision");

    @ParameterizedTest
    @EnumSource(Role.class)
    void leadsEachRoleToItsFirstPage(Role role) throws Exception {
        mvc.perform(choose(role)).andExpect(status().isFound()).andExpect(redirectedUrl(HOMES.get(role)));
    }

    @Test
    void leadsBackToThePageAskedForBefore() throws Exception {
        var session = new MockHttpSession();
        mvc.perform(get("/diarium?sok=sol").session(session)).andExpect(redirectedUrl("/logga-in"));
        mvc.perform(choose(Role.REGISTRAR).session(session)).andExpect(redirectedUrl("/diarium?sok=sol"));
    }

    @Test
    void leadsToTheFirstPageWhereTheRoleMayNotOpenThePageAskedFor() throws Exception {
        var session = new MockHttpSession();
        mvc.perform(get("/diarium").session(session));
        mvc.perform(choose(Role.ECONOMIST).session(session)).andExpect(redirectedUrl("/ekonomi"));
    }

    @Test
    void endsTheSessionThatWasThereBefore() throws Exception {
        var before = new MockHttpSession();
        before.setAttribute("planted", "value");
        var after = mvc.perform(choose(Role.ECONOMIST).session(before))
                .andReturn()
                .getRequest()
                .getSession();
        assertThat(before.isInvalid()).isTrue();
        assertThat(after).isNotNull();
        assertThat(after.getId()).isNotEqualTo(before.getId());
        assertThat(after.getAttribute("planted")).isNull();
    }

    @Test
    void signsOutWithAForm() throws Exception {
        var session = (MockHttpSession)
                mvc.perform(choose(Role.ECONOMIST)).andReturn().getRequest().getSession();
        mvc.perform(post("/logga-ut").session(session).with(token())).andExpect(redirectedUrl("/?utloggad=ja"));
        assertThat(session.isInvalid()).isTrue();
        mvc.perform(get("/?utloggad=ja")).andExpect(content().string(containsString("Du är utloggad.")));
        mvc.perform(get("/?utloggad=ja").with(signedIn(Role.ECONOMIST)))
                .andExpect(content().string(not(containsString("Du är utloggad."))));
    }

    @Test
    void knowsNobodyElse() throws Exception {
        mvc.perform(post("/demo/logga-in")
                        .param("person", UUID.randomUUID().toString())
                        .with(token()))
                .andExpect(status().isNotFound());
        mvc.perform(post("/demo/logga-in").param("person", "Maria").with(token()))
                .andExpect(status().isNotFound());
        mvc.perform(post("/demo/logga-in").with(token())).andExpect(status().isBadRequest());
    }

    @Test
    void showsEveryPersonOnThePage() throws Exception {
        mvc.perform(get("/logga-in")).andExpect(redirectedUrl("/demo/logga-in"));
        mvc.perform(get("/demo/logga-in"))
                .andExpect(content().string(Matchers.containsString("Maria Lindqvist")))
                .andExpect(content().string(Matchers.not(Matchers.containsString("??"))));
    }

    private MockHttpServletRequestBuilder choose(Role role) {
        return post("/demo/logga-in")
                .param("person", person(role).id().toString())
                .with(token());
    }
}
