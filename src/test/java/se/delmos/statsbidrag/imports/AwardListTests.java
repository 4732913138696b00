package se.delmos.statsbidrag.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.OrganisationNumber;

/** What other givers have granted: looked through, taken in, taken away. */
class AwardListTests extends ApplicationTest {

    private static final String HEADINGS = "giver,organisation_number,name,purpose,amount_sek,from,to\n";

    @Autowired
    private OtherAwards awards;

    @Test
    void canBeSearchedOnceSomebodyHasLookedItThrough() throws Exception {
        var list = read("Granskade givaren (påhittad),899999-9009,Provet (påhittat),Prov,1000,2018-01-01,2018-12-31\n"
                + "Granskade givaren (påhittad),899999-9000,Fel (påhittat),Prov,1000,,\n"
                + "Granskade givaren (påhittad),899999-9009,Provet (påhittat),Prov,1000,2018-01-01,2018-12-31\n");

        assertThat(awards.to(numbers("8999999009"))).isEmpty();
        assertThat(awards.saying("granskade givaren", 10)).isEmpty();
        mvc.perform(get(list).with(signedIn(Role.AUDITOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("1 rad kan läsas in, 2 rader har fel.")))
                .andExpect(content().string(containsString("”899999-9000” är inget organisationsnummer.")))
                .andExpect(content().string(containsString("Samma bidrag står tidigare i filen")))
                .andExpect(content().string(not(containsString("??"))));

        act(list + "/las-in", Role.ADMINISTRATOR, 302);

        assertThat(awards.to(numbers("8999999009")))
                .singleElement()
                .satisfies(award -> assertThat(award.amount()).isEqualTo(Money.kronor(1000)));
        assertThat(awards.saying("GRANSKADE GIVAREN", 10)).hasSize(1);
        assertThat(awards.loaded().givers()).contains("Granskade givaren (påhittad)");
        act(list + "/las-in", Role.ADMINISTRATOR, 422);

        act(list + "/ta-bort", Role.ADMINISTRATOR, 302);

        assertThat(awards.to(numbers("8999999009"))).isEmpty();
        mvc.perform(get(list).with(signedIn(Role.AUDITOR))).andExpect(status().isNotFound());
    }

    @Test
    void refusesRowsThatAreTakenInAlready() throws Exception {
        var row = "Upprepade givaren (påhittad),899999-9017,Provet (påhittat),Prov,1000,,\n";
        act(read(row) + "/las-in", Role.ADMINISTRATOR, 302);

        mvc.perform(get(read(row)).with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(containsString("Inga rader kan läsas in, 1 rad har fel.")))
                .andExpect(content().string(not(containsString("Läs in listan"))));
    }

    @Test
    void refusesAFileThatIsNoSuchList() throws Exception {
        mvc.perform(multipart("/administration/andra-givare")
                        .file(new MockMultipartFile(
                                "file", "fel.csv", "text/csv", "a;b\n".getBytes(StandardCharsets.UTF_8)))
                        .with(token())
                        .with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("giver, organisation_number")));
    }

    @Test
    void letsOnlyAdministratorsChangeAnything() throws Exception {
        var list = read("Givaren (påhittad),899999-9025,Provet (påhittat),Prov,1000,,\n");

        mvc.perform(get("/administration/andra-givare").with(signedIn(Role.AUDITOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("type=\"file\""))));
        act(list + "/las-in", Role.AUDITOR, 403);
        act(list + "/ta-bort", Role.AUDITOR, 403);
        mvc.perform(get(list).with(signedIn(Role.CASE_OFFICER))).andExpect(status().isForbidden());
    }

    private String read(String rows) throws Exception {
        var answer = mvc.perform(multipart("/administration/andra-givare")
                        .file(new MockMultipartFile(
                                "file", "lista.csv", "text/csv", (HEADINGS + rows).getBytes(StandardCharsets.UTF_8)))
                        .with(token())
                        .with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(status().is3xxRedirection())
                .andReturn();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private void act(String address, Role role, int answer) throws Exception {
        mvc.perform(post(address).with(token()).with(signedIn(role))).andExpect(status().is(answer));
    }

    private static List<OrganisationNumber> numbers(String digits) {
        return Collections.singletonList(new OrganisationNumber(digits));
    }
}
