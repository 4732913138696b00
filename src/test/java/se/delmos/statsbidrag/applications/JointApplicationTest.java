package se.delmos.statsbidrag.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applicants.ApplicantRegistration;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applicants.NewApplicant;
import se.delmos.statsbidrag.applicants.People;
import se.delmos.statsbidrag.applications.model.Partnership;
import se.delmos.statsbidrag.applications.model.PartnershipRepository;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.kernel.OrganisationNumber;
import se.delmos.statsbidrag.notifications.adapter.KeptMail;

/** An organisation has written an application, and another can be asked to take part in it. */
abstract class JointApplicationTest extends ApplicationTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    Applications applications;

    @Autowired
    PartnershipRepository partnerships;

    @Autowired
    KeptMail kept;

    Scene scene;
    ApplicationId id;
    OrganisationNumber number;
    ApplicantId partner;
    Actor signatory;
    Actor reader;

    @BeforeEach
    void registerThePartner() {
        scene = new Scene(beans);
        id = scene.written(call());
        number = freeNumber();
        partner = register(number);
    }

    String partnerName() {
        return "Exempelpartnern " + UUID.randomUUID();
    }

    ApplicantKind partnerKind() {
        return ApplicantKind.ASSOCIATION;
    }

    CallId call() {
        return scene.openCall();
    }

    /** Registers an organisation with a signatory and a reader. */
    ApplicantId register(OrganisationNumber free) {
        var registered = beans.getBean(ApplicantRegistration.class)
                .register(new NewApplicant(
                        partnerName(),
                        partnerKind(),
                        Optional.of(free),
                        "21",
                        Optional.empty(),
                        Optional.empty(),
                        "partner@example.se"));
        signatory = member(registered, "Petra Partner", MemberRight.SIGNATORY);
        reader = member(registered, "Ruben Läsare", MemberRight.READER);
        return registered;
    }

    void assertMailed(Actor person, String subject) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(kept.sent())
                        .anyMatch(mail -> mail.recipient().equals(person.email())
                                && mail.subject().startsWith(subject)));
    }

    Actor member(ApplicantId organisation, String name, MemberRight right) {
        var person = new People(beans).applicant(name);
        beans.getBean(ApplicantRegistration.class).addMember(organisation, person.id(), right);
        return actingFor(person, organisation.value());
    }

    /** Returns a number that holds and that nobody has. */
    static OrganisationNumber freeNumber() {
        var start = "80" + String.format("%07d", Math.floorMod(UUID.randomUUID().hashCode(), 10_000_000));
        for (var digit = 0; digit < 10; digit++) {
            var found = OrganisationNumber.parse(start + digit);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return freeNumber();
    }

    Partnership own() {
        return partnerships.of(id).get(0);
    }

    String page() {
        return "/mina-sidor/samverkan/" + own().id();
    }

    ResultActions ask(String duty, String share) throws Exception {
        return mvc.perform(post(path("partner"))
                .with(signedIn(scene.jonas()))
                .with(token())
                .param("number", number.toString())
                .param("duty", duty)
                .param("share", share));
    }

    ResultActions change(String duty, String share) throws Exception {
        return mvc.perform(post(path("partner/" + own().id() + "/andra"))
                .with(signedIn(scene.jonas()))
                .with(token())
                .param("newDuty", duty)
                .param("newShare", share));
    }

    ResultActions answer(Actor person, boolean confirmed, String words) throws Exception {
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

    ResultActions send(String what) throws Exception {
        return mvc.perform(post(path(what)).with(signedIn(scene.maria())).with(token()));
    }

    ResultActions get(Actor person, String path) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(path).with(signedIn(person)));
    }

    String path(String what) {
        return "/mina-sidor/ansokningar/" + id + (what.isEmpty() ? "" : "/" + what);
    }
}
