package se.delmos.statsbidrag.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.Rule;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.disbursement.MoneyScene;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.recovery.Repayments;
import se.delmos.statsbidrag.recovery.usecase.ExpectRepayment;
import se.delmos.statsbidrag.registry.CaseView;
import se.delmos.statsbidrag.registry.Registry;
import se.delmos.statsbidrag.reporting.usecase.ExpectFinalReport;
import se.delmos.statsbidrag.reporting.usecase.ShowOwnReport;

class FinalReportJourneyTests extends ApplicationTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ExpectFinalReport expectFinalReport;

    @Autowired
    private ExpectRepayment expectRepayment;

    @Autowired
    private ShowOwnReport showOwnReport;

    @Autowired
    private Reports reports;

    @Autowired
    private Repayments repayments;

    @Autowired
    private Registry registry;

    private MoneyScene scene;
    private DecisionId decision;

    @BeforeEach
    void payAGrant() {
        scene = new MoneyScene(context);
        decision = paid(scene, 300_000);
    }

    @Test
    void refusesMembersOfOtherOrganisations() throws Exception {
        perform(get(own(decision)), signedIn("Maria Lindqvist")).andExpect(status().isForbidden());
        perform(save("250000"), signedIn("Maria Lindqvist")).andExpect(status().isForbidden());
        perform(post(own(decision) + "/skicka-in"), signedIn("Maria Lindqvist")).andExpect(status().isForbidden());
        perform(get(own(decision) + "/kopia"), signedIn("Maria Lindqvist")).andExpect(status().isForbidden());
        assertThat(reports.of(decision).orElseThrow().status()).isEqualTo(ReportStatus.WAITING);
    }

    @Test
    void letsAWriterSaveAndOnlyASignatorySubmit() throws Exception {
        perform(save("250000"), jonas()).andExpect(redirectedUrl(own(decision) + "/kontrollera"));
        perform(get(own(decision) + "/kontrollera"), jonas())
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Bara den som är firmatecknare")));
        perform(post(own(decision) + "/skicka-in"), jonas()).andExpect(status().isForbidden());
        perform(post(own(decision) + "/skicka-in"), amina()).andExpect(redirectedUrl(own(decision)));
    }

    @Test
    void registersAReportOnceHoweverOftenItIsSent() throws Exception {
        perform(save("250000"), amina());
        var before = diary().records().size();

        perform(post(own(decision) + "/skicka-in"), amina());
        perform(post(own(decision) + "/skicka-in"), amina()).andExpect(redirectedUrl(own(decision)));

        assertThat(diary().records()).hasSize(before + 1);
        assertThat(diary().records().get(before).document()).isPresent();
        perform(get(own(decision)), amina())
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Slutrapporten är inskickad")));
        perform(get(own(decision) + "/kopia"), amina()).andExpect(content().contentType("application/pdf"));
    }

    @Test
    void refusesAnOldVersion() throws Exception {
        var old = save("1");
        perform(save("250000"), amina());

        perform(old, amina()).andExpect(status().isConflict());
        assertThat(reports.of(decision).orElseThrow().costs()).containsValue(Money.kronor(250_000));
    }

    @Test
    @Rule("R-PROC-16")
    void leavesUnusedMoneyToBePaidBack() throws Exception {
        submit("250000");

        perform(approve("200000", ""), signedIn("Karin Holm"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Skriv skälet")));
        perform(approve("200000", "Kvitto saknas"), signedIn("Karin Holm"))
                .andExpect(redirectedUrl("/uppfoljning/slutrapporter/" + decision));
        perform(approve("200000", "Kvitto saknas"), signedIn("Karin Holm")).andExpect(status().is3xxRedirection());

        assertThat(scene.books(decision).used()).isEqualTo(Money.kronor(200_000));
        assertThat(scene.books(decision).repayable()).isEqualTo(Money.kronor(100_000));
        assertThat(diary().closedAt()).isEmpty();
        Awaitility.await()
                .untilAsserted(() -> perform(get("/mina-sidor"), amina())
                        .andExpect(content()
                                .string(allOf(
                                        containsString("Betala tillbaka pengar i "
                                                + scene.view(decision).caseNumber()),
                                        containsString("100\u00a0000\u00a0kr")))));
    }

    @Test
    @Rule("R-PROC-16")
    void closesTheCaseWhenAllIsUsed() throws Exception {
        submit("310000");
        perform(approve("310000", ""), signedIn("Karin Holm")).andExpect(status().is3xxRedirection());

        assertThat(scene.books(decision).used()).isEqualTo(Money.kronor(300_000));
        assertThat(scene.books(decision).repayable()).isEqualTo(Money.ZERO);
        assertThat(diary().closedAt()).isPresent();
    }

    @Test
    void closesTheCaseWhenTheMoneyHasComeBack() throws Exception {
        submit("250000");
        perform(approve("250000", ""), signedIn("Karin Holm"));
        expectRepayment.expect(decision, Money.kronor(50_000));

        perform(repay("49999"), signedIn("Eva Nyman"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Beloppet ska vara")));
        assertThat(scene.books(decision).returned()).isEqualTo(Money.ZERO);
        perform(repay("50 000 kr"), signedIn("Eva Nyman")).andExpect(redirectedUrl("/ekonomi/aterbetalningar"));
        perform(repay("50000"), signedIn("Eva Nyman")).andExpect(redirectedUrl("/ekonomi/aterbetalningar"));

        assertThat(scene.books(decision).returned()).isEqualTo(Money.kronor(50_000));
        assertThat(repayments.received(java.util.List.of(decision))).containsEntry(decision, Money.kronor(50_000));
        assertThat(diary().closedAt()).isPresent();
    }

    @Test
    @Rule("R-119-20")
    void asksAssociationsWithLargeGrantsForAnAuditor() throws Exception {
        scene = new MoneyScene(context, "2018:119");
        decision = paid(scene, 300_000);
        perform(save("250000"), amina());

        perform(get(own(decision) + "/kontrollera"), amina())
                .andExpect(content().string(containsString("skriv revisorns namn")));
        perform(post(own(decision) + "/skicka-in"), amina()).andExpect(status().isUnprocessableContent());
    }

    private DecisionId paid(MoneyScene where, long kronor) {
        var paid = where.paid(kronor);
        expectFinalReport.expect(paid, Money.kronor(kronor));
        return paid;
    }

    private void submit(String staff) throws Exception {
        perform(save(staff), amina());
        perform(post(own(decision) + "/skicka-in"), amina());
    }

    private MockHttpServletRequestBuilder save(String staff) {
        var version = as(
                person("Amina Warsame", scene.recipient(decision)),
                () -> showOwnReport.show(decision).report().version());
        return post(own(decision))
                .param("staff", staff)
                .param("results", "Resultat")
                .param("purpose", "Ändamålet är nått")
                .param("withinPeriod", "true")
                .param("next", "check")
                .param("version", Long.toString(version));
    }

    private MockHttpServletRequestBuilder approve(String staff, String reason) {
        return post("/uppfoljning/slutrapporter/{id}/godkann", decision)
                .param("staff", staff)
                .param("staffReason", reason)
                .param("premises", "0")
                .param("boughtServices", "0")
                .param("travel", "0")
                .param("other", "0");
    }

    private MockHttpServletRequestBuilder repay(String amount) {
        return post("/ekonomi/aterbetalningar/{id}", decision)
                .param("amount", amount)
                .param("day", "2018-11-01");
    }

    private ResultActions perform(MockHttpServletRequestBuilder request, RequestPostProcessor person) throws Exception {
        return mvc.perform(request.with(person).with(token()));
    }

    private RequestPostProcessor amina() {
        return signedIn("Amina Warsame", scene.recipient(decision));
    }

    private RequestPostProcessor jonas() {
        return signedIn("Jonas Ek", scene.recipient(decision));
    }

    private CaseView diary() {
        return registry.find(scene.view(decision).caseNumber()).orElseThrow();
    }

    private static String own(DecisionId decision) {
        return "/mina-sidor/slutrapporter/" + decision;
    }
}
