package se.delmos.statsbidrag.applicants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.applicants.model.GiroAccount;
import se.delmos.statsbidrag.applicants.model.MandateTerms;
import se.delmos.statsbidrag.applicants.usecase.ChangeAccounts;
import se.delmos.statsbidrag.applicants.usecase.FindDuplicates;
import se.delmos.statsbidrag.applicants.usecase.HandInMandate;
import se.delmos.statsbidrag.applicants.usecase.MergeOrganisations;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.OrganisationNumber;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** Each test has organisations of its own, with names that no other test has. */
class MergeOrganisationsTests extends ApplicationTest {

    private static final String HOME = "/administration/organisationer";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Applicants applicants;

    @Autowired
    private ApplicantRegistration registration;

    @Autowired
    private FindDuplicates findDuplicates;

    @Autowired
    private MergeOrganisations mergeOrganisations;

    @Autowired
    private JdbcTemplate sql;

    @Test
    void movesEverythingAndKeepsTheOldIdentityResolving() throws Exception {
        var people = new People(beans);
        var first = people.applicant("Frida Kvar");
        var second = people.applicant("Sven Flyttad");
        var remaining = people.association("Exempelföreningen Sammanslagningen (påhittad)", first);
        var absorbed = numbered("Sammanslagningen, exempelföreningen", "8999910071");
        registration.addMember(absorbed, second.id(), MemberRight.SIGNATORY);
        as(second, () -> {
            beans.getBean(ChangeAccounts.class)
                    .change(absorbed, ChangeAccounts.Change.ADD, GiroAccount.read(AccountKind.PLUSGIRO, "28 65 43-4"));
            beans.getBean(HandInMandate.class)
                    .handIn(
                            absorbed,
                            new MandateTerms(
                                    MandateKind.SIGNS_ALONE,
                                    "Sven Flyttad",
                                    "",
                                    second.id().value(),
                                    LocalDate.of(2018, 1, 1),
                                    null),
                            new HandInMandate.Evidence("", null, "Protokoll"));
        });
        assertThat(as(Role.ADMINISTRATOR, () -> findDuplicates.find()))
                .anySatisfy(
                        pair -> assertThat(List.of(pair.one(), pair.other())).contains(remaining, absorbed));

        var pages = HOME + "/" + remaining + "/" + absorbed;
        mvc.perform(get(pages).with(signedIn(Role.ADMINISTRATOR)))
                .andExpect(content().string(containsString("Frida Kvar")))
                .andExpect(content().string(containsString("Sven Flyttad")));
        mvc.perform(post(pages)
                        .with(signedIn(Role.ADMINISTRATOR))
                        .with(token())
                        .param("remaining", remaining.toString()))
                .andExpect(status().is(422));
        mvc.perform(post(pages)
                        .with(signedIn(Role.ADMINISTRATOR))
                        .with(token())
                        .param("remaining", remaining.toString())
                        .param("reason", "Inlagd två gånger."))
                .andExpect(redirectedUrl(HOME));

        assertThat(applicants.require(absorbed)).isEqualTo(applicants.require(remaining));
        assertThat(applicants.require(absorbed).organisationNumber()).contains(new OrganisationNumber("8999910071"));
        assertThat(applicants.among(List.of(absorbed))).containsOnlyKeys(absorbed);
        assertThat(applicants.everyIdOf(remaining)).containsExactlyInAnyOrder(remaining, absorbed);
        assertThat(applicants.findByName("Sammanslagningen, exempelföreningen")).isEmpty();
        assertThat(applicants.of(second.id())).extracting(ApplicantView::id).containsExactly(remaining);
        assertThat(applicants.profile(absorbed).mainAccount())
                .map(AccountView::number)
                .contains("28 65 43-4");
        assertThat(as(second, () -> applicants.mayAct(absorbed, MemberRight.SIGNATORY)))
                .isTrue();
        assertThat(as(first, () -> applicants.mayAct(absorbed, MemberRight.SIGNATORY)))
                .isTrue();
        assertThat(sql.queryForList(
                        "select content from audit.audit_record where event_type = 'OrganisationsMerged'",
                        String.class))
                .anyMatch(record -> record.contains(absorbed.toString()) && record.contains("Inlagd två gånger."));
    }

    @Test
    void refusesToMergeTwoThatHaveDifferentNumbers() {
        var one = numbered("Exempelföreningen Olika Nummer (påhittad)", "8999910089");
        var other = numbered("Exempelföreningen Olika Nummer (påhittad)", "8999910097");

        assertThatThrownBy(() -> as(Role.ADMINISTRATOR, () -> mergeOrganisations.merge(one, other, "Samma namn.")))
                .isInstanceOf(RuleViolation.class);
        assertThat(as(Role.ADMINISTRATOR, () -> findDuplicates.find()))
                .noneSatisfy(
                        pair -> assertThat(List.of(pair.one(), pair.other())).contains(one));
    }

    @Test
    void isTheAdministratorsOnly() throws Exception {
        mvc.perform(get(HOME).with(signedIn(Role.AUDITOR))).andExpect(status().isOk());
        mvc.perform(get(HOME).with(signedIn(Role.CASE_OFFICER))).andExpect(status().isForbidden());
        mvc.perform(post(HOME + "/" + ApplicantId.create() + "/" + ApplicantId.create())
                        .with(signedIn(Role.AUDITOR))
                        .with(token())
                        .param("remaining", ApplicantId.create().toString())
                        .param("reason", "x"))
                .andExpect(status().isForbidden());
    }

    private ApplicantId numbered(String name, String digits) {
        return registration.register(new NewApplicant(
                name,
                ApplicantKind.ASSOCIATION,
                Optional.of(new OrganisationNumber(digits)),
                "21",
                Optional.of("2180"),
                Optional.empty(),
                "kontakt@example.se"));
    }
}
