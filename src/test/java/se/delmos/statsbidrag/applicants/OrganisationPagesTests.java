package se.delmos.statsbidrag.applicants;

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
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.kernel.OrganisationNumber;
import se.delmos.statsbidrag.kernel.RuleViolation;

class OrganisationPagesTests extends ApplicationTest {

    @Autowired
    private Applicants applicants;

    @Autowired
    private ApplicantRegistration registration;

    @Test
    void listsOnlyThePersonsOwnOrganisations() throws Exception {
        mvc.perform(get("/mina-sidor/organisation").with(signedIn("Amina Warsame")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Exempelföreningen Solrosen (påhittad)")))
                .andExpect(content().string(not(containsString("Gävle kommun"))));
    }

    @Test
    void goesBackToWhereTheQuestionAroseAfterTheChoice() throws Exception {
        mvc.perform(post("/mina-sidor/organisation")
                        .with(signedIn("Maria Lindqvist"))
                        .with(token())
                        .param("organisation", gavle().toString())
                        .param("till", "/utlysningar"))
                .andExpect(redirectedUrl("/utlysningar"));
    }

    @Test
    void refusesToActForAnotherOrganisation() throws Exception {
        mvc.perform(post("/mina-sidor/organisation")
                        .with(signedIn("Amina Warsame"))
                        .with(token())
                        .param("organisation", gavle().toString()))
                .andExpect(status().isForbidden());
    }

    @Test
    void letsASignatoryButNotAWriterSign() {
        as("Maria Lindqvist", () -> applicants.requireRight(gavle(), MemberRight.SIGNATORY));
        as("Jonas Ek", () -> {
            assertThat(applicants.mayAct(gavle(), MemberRight.WRITER)).isTrue();
            assertThatThrownBy(() -> applicants.requireRight(gavle(), MemberRight.SIGNATORY))
                    .isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void placesGavleAndKeepsItsVerifiedNumber() {
        var gavle = applicants.require(gavle());

        assertThat(gavle.organisationNumber()).map(OrganisationNumber::toString).contains("212000-2338");
        assertThat(gavle.county()).isEqualTo("Gävleborgs län");
        assertThat(applicants.among(List.of(gavle(), ApplicantId.create()))).containsOnlyKeys(gavle());
        assertThat(applicants.addressesOf(gavle())).contains("jonas.ek@example.se", "maria.lindqvist@example.se");
    }

    @Test
    void givesNoNumberToTwoOrganisations() {
        var twin = new NewApplicant(
                "Dubbelgångarens kommun (påhittad)",
                ApplicantKind.MUNICIPALITY,
                Optional.of(new OrganisationNumber("2120002338")),
                "21",
                Optional.empty(),
                Optional.empty(),
                "kontakt@example.se");

        assertThatThrownBy(() -> registration.register(twin)).isInstanceOf(RuleViolation.class);
        assertThat(applicants.findByName("Dubbelgångarens kommun (påhittad)")).isEmpty();
    }

    private ApplicantId gavle() {
        return applicants.findByName("Gävle kommun").orElseThrow().id();
    }
}
