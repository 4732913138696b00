package se.delmos.statsbidrag.disbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.ConcurrentTasks;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.StatementCounting;
import se.delmos.statsbidrag.disbursement.usecase.AnswerSummary.Outcome;
import se.delmos.statsbidrag.disbursement.usecase.ListPayments;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.RuleViolation;

class PaymentJourneyTests extends ApplicationTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Payments payments;

    @Autowired
    private ListPayments listPayments;

    private MoneyScene scene;

    @BeforeEach
    void publishACall() {
        scene = new MoneyScene(context);
    }

    @Test
    void waitsForReleaseAsSoonAsTheGrantIsDecided() {
        var decision = scene.grant(300_000);

        Awaitility.await().untilAsserted(() -> assertThat(payments.of(decision)).isPresent());
        assertThat(scene.status(decision)).isEqualTo(PaymentStatus.WAITING);
    }

    @Test
    @Rule("R-BET-02")
    void isNotReleasedUntilAnAccountIsEntered() throws Exception {
        var payment = scene.payment(scene.grant(300_000));

        mvc.perform(post("/ekonomi/utbetalningar/{id}/frigor", payment)
                        .with(signedIn("Eva Nyman"))
                        .with(token()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Registrera bankgironumret")));
        mvc.perform(post("/ekonomi/utbetalningar/{id}/konto", payment)
                        .param("account", "991-2347")
                        .param("source", "Brev")
                        .param("version", "0")
                        .with(signedIn("Eva Nyman"))
                        .with(token()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Kontrollera att inga siffror har bytt plats")));
        mvc.perform(post("/ekonomi/utbetalningar/{id}/konto", payment)
                        .param("account", "991-2346")
                        .param("source", "Brev")
                        .param("version", "0")
                        .with(signedIn("Eva Nyman"))
                        .with(token()))
                .andExpect(redirectedUrl("/ekonomi/utbetalningar/" + payment));
    }

    @Test
    @Rule("R-BET-01")
    void needsTwoPersonsNeitherOfWhomDecided() throws Exception {
        var decision = scene.grantDecidedBy("Per Wall", 300_000);
        var payment = scene.payment(decision);
        scene.enterAccount("Eva Nyman", payment);

        assertRefused("Per Wall", payment, "frigor", "Du beslutade om bidraget");
        scene.release("Eva Nyman", payment);
        assertRefused("Eva Nyman", payment, "attestera", "Du frigjorde utbetalningen");
        assertRefused("Per Wall", payment, "attestera", "Du beslutade om bidraget");
        assertThat(scene.status(decision)).isEqualTo(PaymentStatus.RELEASED);
    }

    @Test
    void takesAFormSentTwiceAsOne() throws Exception {
        var decision = scene.grant(300_000);
        var payment = scene.payment(decision);
        scene.enterAccount("Eva Nyman", payment);

        for (int time = 0; time < 2; time++) {
            mvc.perform(post("/ekonomi/utbetalningar/{id}/frigor", payment)
                            .with(signedIn("Eva Nyman"))
                            .with(token()))
                    .andExpect(redirectedUrl("/ekonomi/utbetalningar/" + payment));
        }
        scene.approve("Per Wall", payment);
        scene.approve("Per Wall", payment);
        assertThat(scene.status(decision)).isEqualTo(PaymentStatus.APPROVED);
    }

    @Test
    @Rule("R-BET-03")
    void goesIntoOneFileHoweverManyAreWrittenAtOnce() throws Exception {
        var decision = scene.grant(300_000);
        scene.approved(decision);

        var written = ConcurrentTasks.run(4, RuleViolation.class, number -> scene::write);

        assertThat(written).filteredOn(file -> file.isPresent()).hasSize(1);
        assertThat(scene.write()).isEmpty();
        assertThat(scene.books(decision).ordered()).isEqualTo(Money.kronor(300_000));
    }

    @Test
    void givesTheSameBytesAtEveryDownload() throws Exception {
        scene.approved(scene.grant(300_000));
        var file = scene.write().orElseThrow();

        assertThat(download(file)).isEqualTo(download(file));
        assertThat(new String(download(file), StandardCharsets.UTF_8)).contains("Provkommunen Åäö");
    }

    @Test
    @Rule("R-BET-03")
    void isPaidOnceHoweverOftenTheAnswerIsRead() {
        var decision = scene.grant(300_000);
        scene.approved(decision);
        var answer = scene.answerOf(scene.write().orElseThrow(), false);

        assertThat(scene.read(answer).changed()).isTrue();
        var again = scene.read(answer);

        assertThat(again.changed()).isFalse();
        assertThat(again.rows()).allMatch(row -> row.outcome() == Outcome.ALREADY);
        assertThat(scene.status(decision)).isEqualTo(PaymentStatus.PAID);
        assertThat(scene.books(decision).paid()).isEqualTo(Money.kronor(300_000));
        assertThat(scene.books(decision).ordered()).isEqualTo(Money.ZERO);
    }

    @Test
    void isReleasedAgainWhenTheBankRefusedIt() {
        scene.write();
        var decision = scene.grant(300_000);
        var payment = scene.approved(decision);
        var refused = scene.answerOf(scene.write().orElseThrow(), true);
        scene.read(refused);

        assertThat(scene.status(decision)).isEqualTo(PaymentStatus.REJECTED);
        assertThat(scene.books(decision).ordered()).isEqualTo(Money.ZERO);
        scene.release("Eva Nyman", payment);
        scene.approve("Per Wall", payment);
        scene.read(scene.answerOf(scene.write().orElseThrow(), false));
        assertThat(scene.read(refused).rows()).allMatch(row -> row.outcome() == Outcome.ALREADY);
        assertThat(scene.books(decision).paid()).isEqualTo(Money.kronor(300_000));
    }

    @Test
    void listsOrdersThatNoFileHolds() throws Exception {
        scene.approved(scene.grant(300_000));
        var answer = text(scene.answerOf(scene.write().orElseThrow(), false)).replace("DELMOS-2", "OKAND-2");

        assertThat(scene.read(answer.getBytes(StandardCharsets.UTF_8)).rows())
                .allMatch(row -> row.outcome() == Outcome.UNKNOWN);
    }

    @Test
    void changesNothingForAnotherAmount() {
        var decision = scene.grant(300_000);
        scene.approved(decision);
        var answer = text(scene.answerOf(scene.write().orElseThrow(), false)).replace("300000.00", "300001.00");

        var summary = scene.read(answer.getBytes(StandardCharsets.UTF_8));

        assertThat(summary.count(Outcome.OTHER_AMOUNT)).isPositive();
        assertThat(scene.status(decision)).isEqualTo(PaymentStatus.SENT);
    }

    @Test
    void changesNothingForAFileThatIsCutShort() throws Exception {
        var decision = scene.grant(300_000);
        scene.approved(decision);
        var answer = scene.answerOf(scene.write().orElseThrow(), false);

        upload(Arrays.copyOf(answer, answer.length - 30), "Filen är avbruten eller skadad");
        upload("Hej".getBytes(StandardCharsets.UTF_8), "inte en XML-fil");
        upload(new byte[0], "Välj en fil");
        assertThat(scene.status(decision)).isEqualTo(PaymentStatus.SENT);
    }

    @Test
    void letsAuditorsReadAndChangeNothing() throws Exception {
        var payment = scene.payment(scene.grant(300_000));

        mvc.perform(get("/ekonomi/utbetalningar/{id}", payment).with(signedIn("Rut Sand")))
                .andExpect(status().isOk());
        mvc.perform(post("/ekonomi/utbetalningar/{id}/frigor", payment)
                        .with(signedIn("Rut Sand"))
                        .with(token()))
                .andExpect(status().isForbidden());
        mvc.perform(post("/ekonomi/betalfiler").with(signedIn("Rut Sand")).with(token()))
                .andExpect(status().isForbidden());
    }

    @Test
    void listsPaymentsWithFewStatements() {
        as(
                "Eva Nyman",
                () -> assertThat(StatementCounting.during(listPayments::list)).isLessThan(12));
    }

    private void assertRefused(String person, PaymentId payment, String step, String sentence) throws Exception {
        mvc.perform(post("/ekonomi/utbetalningar/{id}/{step}", payment, step)
                        .with(signedIn(person))
                        .with(token()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(sentence)));
    }

    private void upload(byte[] content, String sentence) throws Exception {
        mvc.perform(multipart("/ekonomi/betalfiler/svar")
                        .file(new MockMultipartFile("file", "svar.xml", "application/xml", content))
                        .with(signedIn("Eva Nyman"))
                        .with(token()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(sentence)));
    }

    private byte[] download(PaymentFileId file) throws Exception {
        return mvc.perform(get("/ekonomi/betalfiler/{id}/fil", file).with(signedIn("Eva Nyman")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
