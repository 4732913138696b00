package se.delmos.statsbidrag.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.disbursement.MoneyScene;
import se.delmos.statsbidrag.documents.AttachmentView;
import se.delmos.statsbidrag.documents.ClamdServer;
import se.delmos.statsbidrag.documents.adapter.Forge;
import se.delmos.statsbidrag.documents.usecase.ScanAttachment;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.registry.CaseView.RecordView;
import se.delmos.statsbidrag.registry.Registry;
import se.delmos.statsbidrag.reporting.usecase.ExpectFinalReport;
import se.delmos.statsbidrag.reporting.usecase.ShowOwnReport;

/** Attachments of a final report: from the recipient's page to the officer's and the diary. */
class ReportAttachmentTests extends ApplicationTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ExpectFinalReport expectFinalReport;

    @Autowired
    private ShowOwnReport showOwnReport;

    @Autowired
    private ScanAttachment scanAttachment;

    @Autowired
    private Registry registry;

    private MoneyScene scene;
    private DecisionId decision;
    private String address;

    @BeforeEach
    void payAGrant() {
        scene = new MoneyScene(context);
        decision = scene.paid(300_000);
        expectFinalReport.expect(decision, Money.kronor(300_000));
        address = "/mina-sidor/slutrapporter/" + decision + "/bilagor";
    }

    @Test
    void receivesSeveralFilesAndSaysWhichWereRefused() throws Exception {
        var answer = perform(
                        multipart(address)
                                .file(pdf("Faktura åäö.pdf", "1"))
                                .file(part("program.exe", "MZ".getBytes()))
                                .file(pdf("Intyg.pdf", "2")),
                        amina())
                .andExpect(redirectedUrl(address))
                .andExpect(flash().attribute("refused", true))
                .andReturn();

        mvc.perform(get(address).flashAttrs(answer.getFlashMap()).with(amina()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Fel: Bilagor")))
                .andExpect(content().string(containsString("Filen program.exe är av en sort som vi inte tar emot")))
                .andExpect(content().string(containsString("Filen Faktura åäö.pdf är uppladdad")));
        assertThat(files()).extracting(AttachmentView::fileName).containsExactly("Faktura åäö.pdf", "Intyg.pdf");
    }

    @Test
    void saysSoWhenNoFileWasChosen() throws Exception {
        var answer = perform(multipart(address).file(part("", new byte[0])), amina())
                .andExpect(redirectedUrl(address))
                .andReturn();

        mvc.perform(get(address).flashAttrs(answer.getFlashMap()).with(amina()))
                .andExpect(content().string(containsString("Välj minst en fil")));
    }

    @Test
    void handsOutAClearedFileAndNoOther() throws Exception {
        var sent = Forge.pdf("Faktura " + decision);
        var cleared = attach(part("Faktura.pdf", sent));
        var waiting = attach(part("väntar.txt", marked()));

        mvc.perform(get(address + "/" + cleared.id()).with(amina()))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andExpect(content().bytes(sent))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")));
        mvc.perform(get(address + "/" + waiting.id()).with(amina())).andExpect(status().isNotFound());
        mvc.perform(get(address).with(amina())).andExpect(content().string(containsString("väntar på viruskontroll")));
        mvc.perform(get("/uppfoljning/slutrapporter/" + decision + "/bilagor/" + waiting.id())
                        .with(signedIn("Karin Holm")))
                .andExpect(status().isNotFound());
    }

    @Test
    void refusesMembersOfOtherOrganisations() throws Exception {
        var file = attach(pdf("Faktura.pdf", "1"));

        mvc.perform(get(address).with(signedIn("Maria Lindqvist"))).andExpect(status().isForbidden());
        mvc.perform(get(address + "/" + file.id()).with(signedIn("Maria Lindqvist")))
                .andExpect(status().isForbidden());
        perform(post(address + "/" + file.id() + "/ta-bort"), signedIn("Maria Lindqvist"))
                .andExpect(status().isForbidden());
        assertThat(files()).hasSize(1);
    }

    @Test
    void hidesAFileOfAnotherReport() throws Exception {
        var file = attach(pdf("Faktura.pdf", "1"));
        var other = scene.paid(100_000);
        expectFinalReport.expect(other, Money.kronor(100_000));

        mvc.perform(get("/mina-sidor/slutrapporter/" + other + "/bilagor/" + file.id())
                        .with(signedIn("Amina Warsame", scene.recipient(other))))
                .andExpect(status().isForbidden());
    }

    @Test
    void replacesAndTakesAwayUntilTheReportIsSubmitted() throws Exception {
        var first = attach(pdf("Faktura.pdf", "1"));
        perform(multipart(address + "/" + first.id() + "/ersatt").file(pdf("Faktura.pdf", "2")), amina())
                .andExpect(redirectedUrl(address));
        var second = files().get(0);
        assertThat(second.edition()).isEqualTo(2);
        perform(post(address + "/" + second.id() + "/ta-bort"), amina()).andExpect(redirectedUrl(address));
        assertThat(files()).isEmpty();

        submit();
        perform(multipart(address).file(pdf("För sent.pdf", "3")), amina())
                .andExpect(status().isUnprocessableContent());
        assertThat(files()).isEmpty();
    }

    @Test
    void registersEachClearedFileOnceThoughOneIsClearedAfterwards() throws Exception {
        var before = attach(pdf("Faktura.pdf", "1"));
        var content = marked();
        var after = attach(part("senare.txt", content));
        submit();

        ClamdServer.shared().heal(new String(content));
        scanAttachment.scan(after.id());

        var cleared = files();
        assertThat(cleared).allMatch(AttachmentView::isCleared);
        await(2);
        assertThat(diary())
                .extracting(entered -> entered.document().orElseThrow())
                .containsExactlyInAnyOrderElementsOf(cleared.stream()
                        .map(file -> file.document().orElseThrow())
                        .toList());
        mvc.perform(get("/uppfoljning/slutrapporter/" + decision).with(signedIn("Karin Holm")))
                .andExpect(content().string(containsString("Faktura.pdf")))
                .andExpect(content().string(containsString("senare.txt")));
        mvc.perform(get("/uppfoljning/slutrapporter/" + decision + "/bilagor/" + before.id())
                        .with(signedIn("Karin Holm")))
                .andExpect(status().isOk());
    }

    @Test
    void showsTheAttachmentsOnThePagesOfTheReport() throws Exception {
        attach(pdf("Faktura.pdf", "1"));

        var own = "/mina-sidor/slutrapporter/" + decision;
        mvc.perform(get(own).with(amina())).andExpect(content().string(containsString("Faktura.pdf")));
        perform(save("attach"), amina()).andExpect(redirectedUrl(address));
        mvc.perform(get(own + "/kontrollera").with(amina()))
                .andExpect(content().string(containsString("Faktura.pdf")))
                .andExpect(content().string(not(containsString("/ta-bort"))));
    }

    /** Waits, by asking, until the listeners have registered so many attachments. */
    private void await(int wanted) {
        for (int turn = 0; turn < 20_000 && diary().size() < wanted; turn++) {
            Thread.onSpinWait();
        }
    }

    private List<RecordView> diary() {
        return registry.find(scene.view(decision).caseNumber()).orElseThrow().records().stream()
                .filter(entered -> entered.subject().equals("Bilaga till slutrapport"))
                .toList();
    }

    private AttachmentView attach(MockMultipartFile file) throws Exception {
        perform(multipart(address).file(file), amina()).andExpect(redirectedUrl(address));
        var all = files();
        scanAttachment.scan(all.get(all.size() - 1).id());
        return all.get(all.size() - 1);
    }

    private void submit() throws Exception {
        perform(save("check"), amina());
        perform(post("/mina-sidor/slutrapporter/" + decision + "/skicka-in"), amina())
                .andExpect(status().is3xxRedirection());
    }

    private AbstractMockHttpServletRequestBuilder<?> save(String next) {
        var version = as(
                person("Amina Warsame", scene.recipient(decision)),
                () -> showOwnReport.show(decision).report().version());
        return post("/mina-sidor/slutrapporter/" + decision)
                .param("staff", "250000")
                .param("results", "Resultat")
                .param("purpose", "Ändamålet är nått")
                .param("withinPeriod", "true")
                .param("next", next)
                .param("version", Long.toString(version));
    }

    private List<AttachmentView> files() {
        return as(
                person("Amina Warsame", scene.recipient(decision)),
                () -> showOwnReport.show(decision).attachments());
    }

    private ResultActions perform(AbstractMockHttpServletRequestBuilder<?> request, RequestPostProcessor person)
            throws Exception {
        return mvc.perform(request.with(person).with(token()));
    }

    private RequestPostProcessor amina() {
        return signedIn("Amina Warsame", scene.recipient(decision));
    }

    private MockMultipartFile pdf(String name, String content) {
        return part(name, Forge.pdf(decision + content));
    }

    private static byte[] marked() {
        return ("clamd:dies " + UUID.randomUUID()).getBytes();
    }

    private static MockMultipartFile part(String name, byte[] content) {
        return new MockMultipartFile("attachments", name, null, content);
    }
}
