package se.delmos.statsbidrag.applicants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applicants.model.MandateRepository;
import se.delmos.statsbidrag.applicants.model.MandateTerms;
import se.delmos.statsbidrag.applicants.usecase.AcceptInvitation;
import se.delmos.statsbidrag.applicants.usecase.HandInMandate;
import se.delmos.statsbidrag.applicants.usecase.HandInMandate.Evidence;
import se.delmos.statsbidrag.applicants.usecase.InviteMember;
import se.delmos.statsbidrag.applicants.usecase.RegisterOrganisation;
import se.delmos.statsbidrag.applicants.usecase.RegisterOrganisation.Statement;
import se.delmos.statsbidrag.applicants.usecase.RevokeMandate;
import se.delmos.statsbidrag.documents.adapter.Forge;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.OrganisationNumber;

/** Each test has an organisation and persons of its own. */
class MandatesTests extends ApplicationTest {

    private static final Evidence REFERENCE = new Evidence("", null, "Protokoll § 7");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Applicants applicants;

    @Autowired
    private HandInMandate handInMandate;

    @Autowired
    private RevokeMandate revokeMandate;

    @Autowired
    private MandateRepository mandates;

    private Actor signatory;
    private Actor guest;
    private ApplicantId organisation;

    @BeforeEach
    void makeAnOrganisation() {
        var people = new People(beans);
        signatory = people.applicant("Frida Firmatecknare");
        guest = people.applicant("Gustav Ombud");
        organisation = people.association("Exempelföreningen Mandat (påhittad)", signatory);
    }

    @Test
    @Rule("R-FL-17")
    void letsARepresentativeSubmitWhileThePowerOfAttorneyIsActiveOnly() {
        join(guest, MemberRight.SIGNATORY);
        assertThat(maySubmit(guest)).isFalse();

        as(signatory, () -> handIn(guest, MandateKind.POWER_OF_ATTORNEY, today().minusDays(9), today().minusDays(1)));
        assertThat(maySubmit(guest)).isFalse();

        as(signatory, () -> handIn(guest, MandateKind.POWER_OF_ATTORNEY, today(), null));
        assertThat(maySubmit(guest)).isTrue();
        assertThat(applicants.signatoriesOf(organisation)).contains("Gustav Ombud");

        var active = mandates.findByOrganisationInOrderByHandedInAt(List.of(organisation.value()))
                .get(1)
                .id();
        as(signatory, () -> revokeMandate.revoke(active));
        assertThat(maySubmit(guest)).isFalse();
        as(
                guest,
                () -> assertThat(applicants.mayAct(organisation, MemberRight.WRITER))
                        .isTrue());
    }

    @Test
    @Rule("R-ID-01")
    void letsAnUnverifiedSignatorySubmitAndTellsTheOfficer() throws Exception {
        assertThat(applicants.authorityOf(organisation, signatory.id(), today()).key())
                .isEqualTo("unproven");
        as(signatory, () -> handIn(signatory, MandateKind.SIGNS_ALONE, today(), null));
        assertThat(maySubmit(signatory)).isTrue();
        assertThat(applicants.authorityOf(organisation, signatory.id(), today()).key())
                .isEqualTo("unverified");

        mvc.perform(get("/handlaggning/organisationer").with(signedIn(Role.CASE_OFFICER)))
                .andExpect(content().string(containsString(organisation.toString())));
        var action = actionOf(
                mvc.perform(get(officersPage()).with(signedIn(Role.CASE_OFFICER)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "kontrollera");
        mvc.perform(post(action).with(signedIn(Role.AUDITOR)).with(token())).andExpect(status().isForbidden());
        mvc.perform(post(action).with(signedIn(Role.CASE_OFFICER)).with(token()))
                .andExpect(redirectedUrl(officersPage()));

        assertThat(applicants.authorityOf(organisation, signatory.id(), today()).key())
                .isEqualTo("verified");
        mvc.perform(get(officersPage()).with(signedIn(Role.AUDITOR)))
                .andExpect(content()
                        .string(containsString(
                                "Kontrollerad av " + person(Role.CASE_OFFICER).name())));
    }

    @Test
    @Rule("R-ID-01")
    void stopsASignatoryWhoseProofAnOfficerRefused() throws Exception {
        as(signatory, () -> handIn(signatory, MandateKind.SIGNS_ALONE, today(), null));
        var action = actionOf(
                mvc.perform(get(officersPage()).with(signedIn(Role.CASE_OFFICER)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "godta-inte");

        mvc.perform(post(action).with(signedIn(Role.CASE_OFFICER)).with(token()).param("reason", " "))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Skriv varför underlaget inte räcker")))
                .andExpect(content().string(containsString("href=\"#reason-")));
        mvc.perform(post(action).with(signedIn(Role.CASE_OFFICER)).with(token()).param("reason", "Inte undertecknat."))
                .andExpect(redirectedUrl(officersPage()));

        assertThat(maySubmit(signatory)).isFalse();
        mvc.perform(get(home()).with(signedIn(signatory)))
                .andExpect(content().string(containsString("Inte undertecknat.")));
    }

    @Test
    void givesAnOrganisationItsFirstSignatoryByAnUploadedDocument() throws Exception {
        var founder = new People(beans).applicant("Greta Grundare");
        organisation = as(
                founder,
                () -> beans.getBean(RegisterOrganisation.class)
                        .register(
                                new OrganisationNumber("8999910063"),
                                new Statement(
                                        "Exempelföreningen Första Mandatet (påhittad)",
                                        ApplicantKind.ASSOCIATION,
                                        "2180",
                                        "ny@example.se")));
        assertThat(maySubmit(founder)).isFalse();
        mvc.perform(get(home()).with(signedIn(founder)))
                .andExpect(content().string(containsString("Ingen i organisationen kan skicka in ännu")));

        var minutes = Forge.pdf("Protokoll");
        var file = new MockMultipartFile("file", "protokoll.pdf", "application/pdf", minutes);
        mvc.perform(multipart(home()).with(signedIn(founder)).with(token()).params(form(founder)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Bifoga en fil")));
        mvc.perform(multipart(home())
                        .file(file)
                        .with(signedIn(founder))
                        .with(token())
                        .params(form(founder)))
                .andExpect(redirectedUrl(home()));

        assertThat(maySubmit(founder)).isTrue();
        var proof = home() + "/"
                + mandates.findByOrganisationInOrderByHandedInAt(List.of(organisation.value()))
                        .get(0)
                        .id() + "/underlag";
        Awaitility.await()
                .untilAsserted(() -> mvc.perform(get(proof).with(signedIn(founder)))
                        .andExpect(content().bytes(minutes)));
        mvc.perform(get(proof).with(signedIn(guest))).andExpect(status().isForbidden());
    }

    @Test
    void keepsAWriterFromMakingHimselfASignatory() {
        join(guest, MemberRight.WRITER);

        assertThatThrownBy(() -> as(guest, () -> handIn(guest, MandateKind.SIGNS_ALONE, today(), null)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private MultiValueMap<String, String> form(Actor holder) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("kind", "SIGNS_ALONE");
        form.add("holder", holder.name());
        form.add("duty", "ordförande");
        form.add("member", holder.id().toString());
        form.add("from", today().toString());
        return form;
    }

    private void handIn(Actor holder, MandateKind kind, LocalDate from, @Nullable LocalDate to) {
        var terms = new MandateTerms(
                kind, holder.name(), "att ansöka om bidrag", holder.id().value(), from, to);
        handInMandate.handIn(organisation, terms, REFERENCE);
    }

    private void join(Actor person, MemberRight right) {
        var token = as(signatory, () -> beans.getBean(InviteMember.class).invite(organisation, "a@example.se", right));
        as(person, () -> beans.getBean(AcceptInvitation.class).accept(token));
    }

    private boolean maySubmit(Actor person) {
        return as(person, () -> applicants.mayAct(organisation, MemberRight.SIGNATORY));
    }

    private static String actionOf(String page, String verb) {
        return page.replaceAll("(?s).*action=\"(/[^\"]*" + verb + ")\".*", "$1");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Display.STOCKHOLM);
    }

    private String home() {
        return "/mina-sidor/organisation/" + organisation + "/firmatecknare";
    }

    private String officersPage() {
        return "/handlaggning/organisationer/" + organisation;
    }
}
