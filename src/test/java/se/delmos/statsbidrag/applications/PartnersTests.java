package se.delmos.statsbidrag.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applicants.ApplicantRegistration;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applicants.NewApplicant;
import se.delmos.statsbidrag.applicants.People;
import se.delmos.statsbidrag.applications.model.Partnership;
import se.delmos.statsbidrag.applications.model.PartnershipRepository;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.OrganisationNumber;
import se.delmos.statsbidrag.notifications.adapter.KeptMail;
import se.delmos.statsbidrag.review.usecase.DeclareConflict;

/** One organisation applies with another, which confirms its own part before the application is handed in. */
class PartnersTests extends ApplicationTest {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Applications applications;

    @Autowired
    private PartnershipRepository partnerships;

    @Autowired
    private KeptMail kept;

    private Scene scene;
    private ApplicationId id;
    private OrganisationNumber number;
    private Actor signatory;
    private Actor reader;

    @BeforeEach
    void registerThePartner() {
        scene = new Scene(beans);
        id = scene.written(scene.openCall());
        number = freeNumber();
        var registration = beans.getBean(ApplicantRegistration.class);
        var partner = registration.register(new NewApplicant(
                "Exempelpartnern " + UUID.randomUUID(),
                ApplicantKind.ASSOCIATION,
                Optional.of(number),
                "21",
                Optional.empty(),
                Optional.empty(),
                "partner@example.se"));
        signatory = member(partner, "Petra Partner", MemberRight.SIGNATORY);
        reader = member(partner, "Ruben Läsare", MemberRight.READER);
    }

    @Test
    @Rule("R-PROC-05")
    void isHandedInWhenThePartnerHasConfirmedItsOwnPart() throws Exception {
        ask("Håller lokalen", "20 000").andExpect(redirectedUrl(path("partner")));
        send("granska").andExpect(status().isUnprocessableContent());
        get(scene.maria(), path("granska"))
                .andExpect(content().string(containsString("Bekräftelse saknas från: Exempelpartnern")))
                .andExpect(content().string(not(containsString("Skicka in ansökan</button>"))));
        get(reader, "/mina-sidor/samverkan")
                .andExpect(content().string(containsString(own().id().toString())));
        get(reader, page())
                .andExpect(content().string(containsString("Läxhjälp på Åsgatan")))
                .andExpect(content().string(containsString("Den som får skicka in för er organisation kan svara")));
        answer(reader, true, "").andExpect(status().isForbidden());

        answer(signatory, true, "Vi är med i allt arbete.").andExpect(redirectedUrl(page()));
        send("granska").andExpect(redirectedUrl(path("kvitto")));

        get(scene.jonas(), path("kvitto")).andExpect(content().string(containsString("Vi är med i allt arbete.")));
        get(signatory, page())
                .andExpect(content()
                        .string(containsString(
                                applications.require(id).caseNumber().toString())));
        as(Role.CASE_OFFICER, () -> beans.getBean(DeclareConflict.class).declare(id, false, ""));
        mvc.perform(MockMvcRequestBuilders.get("/handlaggning/arenden/" + id).with(signedIn(Role.CASE_OFFICER)))
                .andExpect(content().string(containsString("Petra Partner")));
    }

    @Test
    void asksAgainWhenItsShareIsChangedAndLetsTheLeadTakeItOut() throws Exception {
        ask("Håller lokalen", "20 000");
        answer(signatory, true, "");
        change("Håller lokalen", "5 000");
        assertThat(own().isConfirmed()).isFalse();
        send("granska").andExpect(status().isUnprocessableContent());

        send("partner/" + own().id() + "/ta-bort").andExpect(redirectedUrl(path("partner")));

        get(signatory, "/mina-sidor/samverkan").andExpect(content().string(not(containsString(id.toString()))));
        send("granska").andExpect(redirectedUrl(path("kvitto")));
    }

    @Test
    void tellsThePartnerAndThenTheLeadByMail() throws Exception {
        ask("Håller lokalen", "");
        assertMailed(signatory, "Ni är tillfrågade om en gemensam ansökan");
        answer(signatory, false, " ")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Skriv varför ni tackar nej")));
        answer(signatory, false, "Vi hinner inte.");

        assertMailed(scene.jonas(), "En partner har svarat");
        get(scene.jonas(), path("partner")).andExpect(content().string(containsString("Vi hinner inte.")));
    }

    @Test
    void saysWhatIsWrongWithANumber() throws Exception {
        ask("Håller lokalen", "20 000");
        ask("Håller lokalen", "20 000")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("redan tillagd")))
                .andExpect(content().string(containsString("href=\"#number\"")))
                .andExpect(content().string(containsString("aria-describedby=\"number-hint number-error\"")));
        number = freeNumber();
        ask("Håller lokalen", "20 000")
                .andExpect(content().string(containsString("Ingen organisation med det numret är registrerad")));
        ask("", "20 000").andExpect(content().string(containsString("Skriv vad partnern gör.")));
        change("Håller lokalen", "tjugo")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#newShare\"")))
                .andExpect(content().string(containsString("id=\"newShare-error\"")));
        change(" ", "20 000").andExpect(content().string(containsString("href=\"#newDuty\"")));
    }

    @Test
    void showsNothingToOthers() throws Exception {
        ask("Håller lokalen", "20 000");

        get(scene.outsider(), page()).andExpect(status().isForbidden());
        get(scene.outsider(), path("partner")).andExpect(status().isForbidden());
        get(signatory, path("")).andExpect(status().isForbidden());
        mvc.perform(post(path("partner/" + own().id() + "/ta-bort"))
                        .with(signedIn(signatory))
                        .with(token()))
                .andExpect(status().isForbidden());
    }

    private void assertMailed(Actor person, String subject) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(kept.sent())
                        .anyMatch(mail -> mail.recipient().equals(person.email())
                                && mail.subject().startsWith(subject)));
    }

    private Actor member(ApplicantId organisation, String name, MemberRight right) {
        var person = new People(beans).applicant(name);
        beans.getBean(ApplicantRegistration.class).addMember(organisation, person.id(), right);
        return actingFor(person, organisation.value());
    }

    /** Returns a number that holds and that nobody has. */
    private static OrganisationNumber freeNumber() {
        var start = "80" + String.format("%07d", Math.floorMod(UUID.randomUUID().hashCode(), 10_000_000));
        for (var digit = 0; digit < 10; digit++) {
            var found = OrganisationNumber.parse(start + digit);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return freeNumber();
    }

    private Partnership own() {
        return partnerships.of(id).get(0);
    }

    private String page() {
        return "/mina-sidor/samverkan/" + own().id();
    }

    private ResultActions ask(String duty, String share) throws Exception {
        return mvc.perform(post(path("partner"))
                .with(signedIn(scene.jonas()))
                .with(token())
                .param("number", number.toString())
                .param("duty", duty)
                .param("share", share));
    }

    private ResultActions change(String duty, String share) throws Exception {
        return mvc.perform(post(path("partner/" + own().id() + "/andra"))
                .with(signedIn(scene.jonas()))
                .with(token())
                .param("newDuty", duty)
                .param("newShare", share));
    }

    private ResultActions answer(Actor person, boolean confirmed, String words) throws Exception {
        return mvc.perform(post(page())
                .with(signedIn(person))
                .with(token())
                .param("confirmed", Boolean.toString(confirmed))
                .param("words", words)
                .param("duty", own().terms().duty())
                .param(
                        "share",
                        own().terms()
                                .share()
                                .map(share -> Long.toString(share.ore()))
                                .orElse("")));
    }

    private ResultActions send(String what) throws Exception {
        return mvc.perform(post(path(what)).with(signedIn(scene.maria())).with(token()));
    }

    private ResultActions get(Actor person, String path) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(path).with(signedIn(person)));
    }

    private String path(String what) {
        return "/mina-sidor/ansokningar/" + id + (what.isEmpty() ? "" : "/" + what);
    }
}
