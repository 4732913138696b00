package se.delmos.statsbidrag.applicants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.applicants.model.AccessRequestRepository;
import se.delmos.statsbidrag.applicants.usecase.AnswerAccessRequest;
import se.delmos.statsbidrag.applicants.usecase.RegisterOrganisation;
import se.delmos.statsbidrag.applicants.usecase.RegisterOrganisation.Statement;
import se.delmos.statsbidrag.applicants.usecase.RequestAccess;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.OrganisationNumber;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.notifications.adapter.KeptMail;

/** Each test registers an organisation of its own. */
class RegisterOrganisationTests extends ApplicationTest {

    private static final String NEW = "/mina-sidor/organisation/ny";

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Applicants applicants;

    @Autowired
    private RegisterOrganisation registerOrganisation;

    @Autowired
    private RequestAccess requestAccess;

    @Autowired
    private AnswerAccessRequest answerAccessRequest;

    @Autowired
    private AccessRequestRepository requests;

    @Autowired
    private KeptMail mail;

    @Test
    void readsANumberAsPeopleWriteIt() throws Exception {
        var person = new People(beans).applicant("Nils Ny");
        for (var written : List.of("899991-0014", "899991 0014", "16899991–0014", " 8999910014 ")) {
            mvc.perform(post(NEW).with(signedIn(person)).with(token()).param("number", written))
                    .andExpect(redirectedUrl(NEW + "/8999910014"));
        }
        mvc.perform(post(NEW).with(signedIn(person)).with(token()).param("number", "899991-0015"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Skriv organisationsnumret med tio siffror")));
    }

    @Test
    void registersAnAssociationWhoseRegistrantMayWriteButNotSubmit() throws Exception {
        var person = new People(beans).applicant("Nils Ny");

        mvc.perform(post(NEW + "/8999910022")
                        .with(signedIn(person))
                        .with(token())
                        .param("name", "Exempelföreningen Ny Ett (påhittad)")
                        .param("kind", "ASSOCIATION")
                        .param("seat", "2180")
                        .param("email", "ny@example.se"))
                .andExpect(status().is3xxRedirection());

        var organisation =
                applicants.findByName("Exempelföreningen Ny Ett (påhittad)").orElseThrow();
        assertThat(organisation.county()).isEqualTo("Gävleborgs län");
        as(person, () -> {
            assertThat(applicants.mayAct(organisation.id(), MemberRight.WRITER)).isTrue();
            assertThat(applicants.mayAct(organisation.id(), MemberRight.SIGNATORY))
                    .isFalse();
        });
        mvc.perform(get("/mina-sidor")
                        .with(signedIn(actingFor(person, organisation.id().value()))))
                .andExpect(status().isOk());
    }

    @Test
    void takesAMunicipalitysFactsFromTheRegisterWhateverIsWritten() {
        var person = new People(beans).applicant("Nils Ny");
        var number = new OrganisationNumber("2120002270");

        var id = as(
                person,
                () -> registerOrganisation.register(
                        number, new Statement("Påhittat namn", ApplicantKind.ASSOCIATION, "0180", "a@example.se")));

        var organisation = applicants.require(id);
        assertThat(organisation.kind()).isEqualTo(ApplicantKind.MUNICIPALITY);
        assertThat(organisation.name()).isNotEqualTo("Påhittat namn").endsWith("kommun");
        assertThat(organisation.municipality()).isPresent();
        assertThat(organisation.email()).isEqualTo("a@example.se");
    }

    @Test
    void refusesAMunicipalityOrARegionThatTheNumberDoesNotSay() {
        var person = new People(beans).applicant("Nils Ny");
        var number = new OrganisationNumber("8999910030");
        for (var kind : List.of(ApplicantKind.MUNICIPALITY, ApplicantKind.REGION)) {
            assertThatThrownBy(() -> as(
                            person,
                            () -> registerOrganisation.register(
                                    number, new Statement("Falska staden", kind, "2180", "a@example.se"))))
                    .isInstanceOf(RuleViolation.class);
        }
    }

    @Test
    void namesARegionWithoutAKnownNumberByItsCounty() {
        var person = new People(beans).applicant("Nils Ny");

        var id = as(
                person,
                () -> registerOrganisation.register(
                        new OrganisationNumber("2321000024"),
                        new Statement("Vad som helst", ApplicantKind.REGION, "0380", "a@example.se")));

        assertThat(applicants.require(id).name()).isEqualTo("Region Uppsala");
    }

    @Test
    void asksToBeLetIntoARegisteredOrganisationAndIsLetInByAMember() throws Exception {
        var people = new People(beans);
        var first = people.applicant("Frida Första");
        var second = people.applicant("Sven Sökare");
        var number = new OrganisationNumber("8999910048");
        var id = register(first, number);
        beans.getBean(ApplicantRegistration.class).addMember(id, first.id(), MemberRight.SIGNATORY);

        mvc.perform(get(NEW + "/8999910048").with(signedIn(second)))
                .andExpect(content().string(containsString("Organisationen är redan registrerad")));
        mvc.perform(post(NEW + "/8999910048/be-om-tilltrade")
                        .with(signedIn(second))
                        .with(token())
                        .param("message", "Jag är kassör."))
                .andExpect(redirectedUrl("/mina-sidor/organisation"));
        as(second, () -> requestAccess.request(number, "En gång till."));

        var asked = requests.findByOrganisationInAndAnsweredAtIsNullOrderByAskedAt(List.of(id.value()));
        assertThat(asked).hasSize(1);
        mvc.perform(get("/mina-sidor/organisation/" + id).with(signedIn(first)))
                .andExpect(content().string(containsString("Jag är kassör.")));
        var request = asked.get(0).id();
        assertThatThrownBy(() -> as(second, () -> answerAccessRequest.answer(request, Optional.of(MemberRight.WRITER))))
                .isInstanceOf(AccessDeniedException.class);
        as(first, () -> answerAccessRequest.answer(request, Optional.of(MemberRight.READER)));

        as(second, () -> assertThat(applicants.mayAct(id, MemberRight.READER)).isTrue());
        as(second, () -> assertThat(applicants.mayAct(id, MemberRight.WRITER)).isFalse());
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(mail.sent())
                        .extracting(KeptMail.Mail::recipient, KeptMail.Mail::subject)
                        .contains(org.assertj.core.groups.Tuple.tuple(second.email(), "Du har fått svar")));
    }

    @Test
    void letsAnOfficerAnswerWhereNobodyMaySubmit() {
        var people = new People(beans);
        var first = people.applicant("Frida Första");
        var second = people.applicant("Sven Sökare");
        var number = new OrganisationNumber("8999910055");
        var id = register(first, number);
        as(second, () -> requestAccess.request(number, ""));
        var request = requests.findByOrganisationInAndAnsweredAtIsNullOrderByAskedAt(List.of(id.value()))
                .get(0)
                .id();

        assertThatThrownBy(() -> as(first, () -> answerAccessRequest.answer(request, Optional.empty())))
                .isInstanceOf(AccessDeniedException.class);
        as(Role.CASE_OFFICER, () -> answerAccessRequest.answer(request, Optional.empty()));

        as(second, () -> assertThat(applicants.mayAct(id, MemberRight.READER)).isFalse());
        assertThatThrownBy(() -> as(
                        Role.CASE_OFFICER, () -> answerAccessRequest.answer(request, Optional.of(MemberRight.READER))))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void showsAClearFirstStepToThoseWithoutAnOrganisation() throws Exception {
        mvc.perform(get("/mina-sidor/organisation").with(signedIn(new People(beans).applicant("Nils Ny"))))
                .andExpect(content().string(containsString("Du är inte med i någon organisation ännu")))
                .andExpect(content().string(containsString("href=\"" + NEW + "\"")));
    }

    private ApplicantId register(Actor person, OrganisationNumber number) {
        return as(
                person,
                () -> registerOrganisation.register(
                        number,
                        new Statement(
                                "Exempelföreningen " + number + " (påhittad)",
                                ApplicantKind.ASSOCIATION,
                                "2180",
                                "ny@example.se")));
    }
}
