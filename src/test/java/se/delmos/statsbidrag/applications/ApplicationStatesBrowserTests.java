package se.delmos.statsbidrag.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import se.delmos.statsbidrag.BrowserTest;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applicants.ApplicantRegistration;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.MemberRight;
import se.delmos.statsbidrag.applicants.NewApplicant;
import se.delmos.statsbidrag.applications.model.PartnershipRepository;
import se.delmos.statsbidrag.applications.model.SigningRepository;
import se.delmos.statsbidrag.applications.usecase.AnswerPartnership;
import se.delmos.statsbidrag.applications.usecase.AskForSignatures;
import se.delmos.statsbidrag.applications.usecase.AskPartner;
import se.delmos.statsbidrag.applications.usecase.AskPartner.Part;
import se.delmos.statsbidrag.applications.usecase.InvitePartner;
import se.delmos.statsbidrag.applications.usecase.InvitePartner.Guest;
import se.delmos.statsbidrag.applications.usecase.SignApplication;
import se.delmos.statsbidrag.applications.usecase.SubmitApplication;
import se.delmos.statsbidrag.applications.usecase.WithdrawApplication;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.usecase.CancelCall;
import se.delmos.statsbidrag.calls.usecase.PreviewCall;
import se.delmos.statsbidrag.decisions.Cases;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.messages.MessageId;
import se.delmos.statsbidrag.messages.usecase.SendMessage;

/** What an application shows to its applicant, and to the staff, in the states that no link of the demo leads to. */
class ApplicationStatesBrowserTests extends BrowserTest {

    private static final String OWN = "/mina-sidor/ansokningar/";
    private static final String CASES = "/handlaggning/arenden/";
    private static final Part PART = new Part("Håller lokalen på Åsgatan", Optional.of(Money.kronor(20_000)));

    @Autowired
    private BeanFactory beans;

    @Autowired
    private SigningRepository signings;

    private Instant before;

    @BeforeEach
    void readTheClock() {
        before = clock.instant();
    }

    @AfterEach
    void restoreTheClock() {
        clock.moveTo(before);
    }

    @Test
    void late() {
        var scene = new Scene(beans);
        var draft = scene.written(scene.openCall());
        var sent = scene.written(scene.openCall());
        clock.moveTo(
                Scene.LAST.plusDays(1).atTime(9, 30).atZone(Display.STOCKHOLM).toInstant());
        as(scene.maria(), () -> beans.getBean(SubmitApplication.class).submit(sent));

        new Cases(beans).declareNone("Karin Holm", sent);

        actFor("Maria Lindqvist", scene.organisation);
        open("late-my-pages", "/mina-sidor");
        assertThat(page.locator("main").innerText()).contains("Kom in för sent");
        open("late-draft", OWN + draft);
        open("late-check", OWN + draft + "/granska");
        open("late-receipt", OWN + sent + "/kvitto");
        staffSees("late", sent);
    }

    @Test
    void withdrawnOrInACancelledCall() {
        var scene = new Scene(beans);
        var withdrawn = handedIn(scene);
        var takenBack = diary(withdrawn);
        as(scene.maria(), () -> beans.getBean(WithdrawApplication.class).withdraw(withdrawn));
        var call = scene.openCall();
        var writtenOff = scene.written(call);
        as(scene.maria(), () -> beans.getBean(SubmitApplication.class).submit(writtenOff));
        var closed = diary(writtenOff);
        cancel(call);
        var another = scene.openCall();
        var draft = scene.written(another);
        cancel(another);

        actFor("Maria Lindqvist", scene.organisation);
        open("withdrawn-my-pages", "/mina-sidor");
        open("withdrawn-receipt", OWN + withdrawn + "/kvitto");
        open("cancelled-receipt", OWN + writtenOff + "/kvitto");
        open("cancelled-draft", OWN + draft);
        assertThat(page.locator("main").innerText())
                .contains("Kan inte skickas in")
                .doesNotContain("Kan skickas in");
        open("cancelled-check", OWN + draft + "/granska");
        open("cancelled-section", OWN + draft + "/del/economy");
        open("cancelled-call", "/utlysningar/" + call);
        for (var name : List.of("Karin Holm", "Bengt Dahl", "Rut Sand")) {
            signIn(name);
            open("withdrawn-case", CASES + withdrawn);
            assertThat(page.locator("main").innerText()).contains("Den sökande har återtagit ansökan.");
            open("cancelled-case", CASES + writtenOff);
            assertThat(page.locator("main").innerText()).contains("Utlysningen är inställd.");
        }
        signIn("Ritva Salo");
        open("withdrawn-diary", takenBack);
        open("cancelled-diary", closed);
    }

    @Test
    void waitingForASignature() {
        var scene = new SigningScene(beans, person("Maria Lindqvist"), person("Jonas Ek"), person("Amina Warsame"));
        as(
                scene.disa,
                () -> beans.getBean(AskForSignatures.class).ask(scene.id, Set.of(scene.frida.id(), scene.gustav.id())));
        sign(scene.id, scene.frida);

        actFor("Amina Warsame", scene.organisation);
        open("signing-writer-my-pages", "/mina-sidor");
        open("signing-writer-draft", OWN + scene.id);
        open("signing-writer-check", OWN + scene.id + "/granska");
        open("signing-writer-section", OWN + scene.id + "/del/economy");
        actFor("Maria Lindqvist", scene.organisation);
        open("signing-signed", OWN + scene.id + "/underskrifter");
        actFor("Jonas Ek", scene.organisation);
        open("signing-waited-for-my-pages", "/mina-sidor");
        open("signing-waited-for", OWN + scene.id + "/underskrifter");
        sign(scene.id, scene.gustav);
        new Cases(beans).declareNone("Karin Holm", scene.id);
        staffSees("signed", scene.id);
    }

    @Test
    void jointWithAPartnerThatIsAsked() {
        var scene = new Scene(beans);
        var id = scene.written(scene.openCall());
        var partner = partner("Exempelpartnern på Åsgatan");
        as(scene.jonas(), () -> {
            var number = beans.getBean(Applicants.class).require(partner).organisationNumber();
            beans.getBean(AskPartner.class).ask(id, number.orElseThrow(), PART);
            beans.getBean(InvitePartner.class)
                    .invite(
                            id,
                            new Guest(
                                    "Gästföreningen",
                                    JointApplicationTest.freeNumber(),
                                    UUID.randomUUID() + "@example.se"),
                            PART);
        });
        var partnership =
                beans.getBean(PartnershipRepository.class).of(id).get(0).id();

        actFor("Jonas Ek", scene.organisation);
        open("joint-lead-draft", OWN + id);
        assertThat(page.locator("main").innerText()).contains("Kan inte skickas in än");
        open("joint-lead-partners", OWN + id + "/partner");
        open("joint-lead-check", OWN + id + "/granska");
        actFor("Sara Nilsson", partner);
        open("joint-reader", "/mina-sidor/samverkan/" + partnership);
        actFor("Amina Warsame", partner);
        open("joint-partner-my-pages", "/mina-sidor");
        assertThat(page.locator(".sb-todo").innerText()).contains("Väntar på ert svar");
        open("joint-partner-list", "/mina-sidor/samverkan");
        open("joint-partner", "/mina-sidor/samverkan/" + partnership);
        as(
                person("Amina Warsame", partner.value()),
                () -> beans.getBean(AnswerPartnership.class)
                        .answer(partnership, true, "Vi är med i allt arbete.", PART));
        open("joint-partner-confirmed", "/mina-sidor/samverkan/" + partnership);
    }

    @Test
    void judgedWithAQuestionFromTheOfficer() {
        var scene = new Scene(beans);
        var id = handedIn(scene);
        new Cases(beans).declareNone("Karin Holm", id);
        as(
                "Karin Holm",
                () -> beans.getBean(SendMessage.class)
                        .send(MessageId.create(), id, "Komplettera ansökan med en tidsplan senast 20 november."));

        actFor("Maria Lindqvist", scene.organisation);
        open("judged-my-pages", "/mina-sidor");
        open("judged-receipt", OWN + id + "/kvitto");
        open("judged-messages", "/mina-sidor/arenden/" + id + "/meddelanden");
        open("judged-withdraw", OWN + id + "/aterta");
        signIn("Olle Berg");
        open("judged-by-another", "/handlaggning/arenden/" + id);
        staffSees("judged", id);
    }

    @Test
    void nothingYet() {
        var organisation = partner("Exempelföreningen utan ärenden");

        actFor("Amina Warsame", organisation);
        open("empty-my-pages", "/mina-sidor");
        open("empty-joint", "/mina-sidor/samverkan");
    }

    /** The officer, the registrar and the auditor look at the case. */
    private void staffSees(String picture, ApplicationId id) {
        signIn("Karin Holm");
        open(picture + "-case", CASES + id);
        signIn("Ritva Salo");
        open(picture + "-diary", diary(id));
        signIn("Rut Sand");
        open(picture + "-audited", CASES + id);
    }

    private String diary(ApplicationId id) {
        var number = beans.getBean(Applications.class).require(id).caseNumber();
        return "/diarium/" + number.year() + "/" + number.number();
    }

    private ApplicationId handedIn(Scene scene) {
        var id = scene.written(scene.openCall());
        as(scene.maria(), () -> beans.getBean(SubmitApplication.class).submit(id));
        return id;
    }

    private void cancel(CallId call) {
        as(Role.ADMINISTRATOR, () -> {
            var version = beans.getBean(PreviewCall.class).preview(call).version();
            beans.getBean(CancelCall.class).cancel(call, version, "Regeringen har dragit in pengarna.");
        });
    }

    private void sign(ApplicationId id, Actor signatory) {
        var hash = signings.of(id).get(0).hash();
        as(signatory, () -> beans.getBean(SignApplication.class).sign(id, hash));
    }

    private ApplicantId partner(String name) {
        var registration = beans.getBean(ApplicantRegistration.class);
        var id = registration.register(new NewApplicant(
                name + " " + UUID.randomUUID(),
                ApplicantKind.ASSOCIATION,
                Optional.of(JointApplicationTest.freeNumber()),
                "21",
                Optional.empty(),
                Optional.empty(),
                "partner@example.se"));
        registration.addMember(id, person("Amina Warsame").id(), MemberRight.SIGNATORY);
        registration.addMember(id, person("Sara Nilsson").id(), MemberRight.READER);
        return id;
    }

    private void actFor(String name, ApplicantId organisation) {
        signIn(name);
        page.navigate("/mina-sidor/organisation");
        button(beans.getBean(Applicants.class).require(organisation).name()).click();
    }

    private void open(String picture, String path) {
        page.navigate(path);
        inspect(picture);
    }
}
