package se.delmos.statsbidrag.applicants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.identity.Actor;

/** Each test has an organisation of its own. */
class ProfilePagesTests extends ApplicationTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Applicants applicants;

    @Autowired
    private ApplicantRegistration registration;

    private Actor signatory;
    private Actor writer;
    private ApplicantId organisation;

    @BeforeEach
    void makeAnOrganisation() {
        var people = new People(beans);
        signatory = people.applicant("Frida Firmatecknare");
        writer = people.applicant("Sven Skribent");
        organisation = people.association("Exempelföreningen Profil (påhittad)", signatory);
        registration.addMember(organisation, writer.id(), MemberRight.WRITER);
    }

    @Test
    void keepsWhatAWriterSaysForEveryApplication() throws Exception {
        mvc.perform(post(home("uppgifter"))
                        .with(signedIn(writer))
                        .with(token())
                        .param("contactPerson", "Sven Skribent")
                        .param("email", "profil@example.se")
                        .param("purpose", "Att unga samlas.")
                        .param("foundedOn", "2009-05-01")
                        .param("activeSince", "2010-01-01"))
                .andExpect(redirectedUrl(home("uppgifter")));

        var profile = applicants.profile(organisation);
        assertThat(profile.contactPerson()).contains("Sven Skribent");
        assertThat(profile.email()).isEqualTo("profil@example.se");
        assertThat(profile.phone()).isEmpty();
        assertThat(profile.foundedOn()).contains(LocalDate.of(2009, 5, 1));
        assertThat(applicants.require(organisation).activeSince()).contains(LocalDate.of(2010, 1, 1));
        mvc.perform(get(home("uppgifter")).with(signedIn(writer)))
                .andExpect(content().string(containsString("Att unga samlas.")));
    }

    @Test
    void keepsSeveralAccountsWithOneMainOne() throws Exception {
        add("BANKGIRO", "991-2346").andExpect(redirectedUrl(home("konton")));
        add("PLUSGIRO", "28 65 43-4").andExpect(redirectedUrl(home("konton")));
        add("PLUSGIRO", "28 65 43-5").andExpect(status().is(422));
        assertThat(applicants.profile(organisation).mainAccount())
                .contains(new AccountView(AccountKind.BANKGIRO, "991-2346", true));

        mvc.perform(post(home("konton/andra"))
                        .with(signedIn(signatory))
                        .with(token())
                        .param("kind", "PLUSGIRO")
                        .param("number", "28 65 43-4")
                        .param("change", "CHOOSE"))
                .andExpect(redirectedUrl(home("konton")));

        assertThat(applicants.profile(organisation).accounts())
                .containsExactly(
                        new AccountView(AccountKind.PLUSGIRO, "28 65 43-4", true),
                        new AccountView(AccountKind.BANKGIRO, "991-2346", false));
    }

    @Test
    void letsOnlyThoseWhoMaySubmitChangeAccounts() throws Exception {
        mvc.perform(post(home("konton"))
                        .with(signedIn(writer))
                        .with(token())
                        .param("kind", "BANKGIRO")
                        .param("number", "991-2346"))
                .andExpect(status().isForbidden());
        mvc.perform(get(home("konton")).with(signedIn(writer)))
                .andExpect(content().string(containsString("Bara den som får skicka in kan ändra konton.")));
    }

    private ResultActions add(String kind, String number) throws Exception {
        return mvc.perform(post(home("konton"))
                .with(signedIn(signatory))
                .with(token())
                .param("kind", kind)
                .param("number", number));
    }

    private String home(String page) {
        return "/mina-sidor/organisation/" + organisation + "/" + page;
    }
}
