package se.delmos.statsbidrag.ordinances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.identity.Role;

class AnnexTests extends ApplicationTest {

    private static final String HOME = "/administration/regelverk";
    private static final OrdinanceVersionId LAST_151 = new OrdinanceVersionId("151-v2");

    @Autowired
    private Ordinances ordinances;

    @Test
    @Rule("R-118-03")
    void marksTheAnnexThatNobodyHasReadAsMissing() throws Exception {
        var annex = ordinances
                .provisions(new OrdinanceVersionId("118-v4"), Instant.EPOCH)
                .annex();
        assertThat(annex.listed()).isEqualTo(74);
        assertThat(annex.isKnown()).isFalse();

        mvc.perform(get(HOME).with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(containsString("Bilagan i lydelse 118-v4, 74 kommuner")))
                .andExpect(content().string(containsString(">Saknas<")));
        mvc.perform(get(HOME + "/bilaga/118-v4").with(signedIn(Role.AUDITOR)))
                .andExpect(content().string(containsString("Kommunernas namn saknas.")));
        mvc.perform(get("/regelverk")).andExpect(content().string(containsString("74 kommuner. Namnen saknas")));
    }

    @Test
    void knowsTheMunicipalitiesOf2018No151() {
        assertThat(ordinances.provisions(LAST_151, Instant.EPOCH).annex().municipalities())
                .hasSize(32)
                .contains(new AnnexView.Municipality("2180", "Gävle"));
    }

    @Test
    void takesAListByNameOrCodeAndKeepsTheEarlierOne() throws Exception {
        var before = ordinances.provisions(LAST_151, Instant.EPOCH).annex().municipalities();
        var lines = before.stream()
                .map(listed -> listed.name().equals("Gävle") ? "2180" : listed.name() + " kommun")
                .collect(Collectors.joining("\n"));

        mvc.perform(entering(lines.replace("Filipstad kommun", "Storfors")))
                .andExpect(redirectedUrl(HOME + "/bilaga/151-v2"));

        assertThat(ordinances.provisions(LAST_151, Instant.EPOCH).annex().municipalities())
                .contains(new AnnexView.Municipality("1760", "Storfors"))
                .doesNotContain(new AnnexView.Municipality("1782", "Filipstad"));
        mvc.perform(get(HOME + "/bilaga/151-v2").with(signedIn(Role.AUDITOR)))
                .andExpect(content().string(containsString("Filipstad")))
                .andExpect(content().string(containsString("följer med systemet")));
        mvc.perform(entering(lines)).andExpect(status().is3xxRedirection());
    }

    @Test
    void saysWhichLineIsWrongAndHowManyAreMissing() throws Exception {
        mvc.perform(entering("Gävle\nAtlantis"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Ingen kommun heter ”Atlantis”.")));
        mvc.perform(entering("Gävle\n2180"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("En kommun står två gånger.")));
        mvc.perform(entering("Gävle\nBorås"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Bilagan anger 32 kommuner men listan har 2.")));
    }

    @Test
    void givesOtherRolesNothing() throws Exception {
        mvc.perform(get(HOME + "/bilaga/151-v2").with(signedIn(Role.CASE_OFFICER)))
                .andExpect(status().isForbidden());
        mvc.perform(entering("Gävle").with(signedIn(Role.AUDITOR))).andExpect(status().isForbidden());
        mvc.perform(get(HOME + "/bilaga/118-v1").with(signedIn(Role.AUDITOR))).andExpect(status().isNotFound());
    }

    private MockHttpServletRequestBuilder entering(String lines) {
        return post(HOME + "/bilaga/151-v2")
                .with(signedIn(Role.ADMINISTRATOR))
                .with(token())
                .param("edition", AnnexEditionId.create().toString())
                .param("municipalities", lines)
                .param("verification", "VERIFIED")
                .param("readOn", "2018-10-01")
                .param("reason", "Läst i bilaga 1.");
    }
}
