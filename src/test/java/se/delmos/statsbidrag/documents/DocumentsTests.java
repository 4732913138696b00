package se.delmos.statsbidrag.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.delmos.statsbidrag.ApplicationTest;
import se.delmos.statsbidrag.OnBothDatabases;
import se.delmos.statsbidrag.documents.adapter.Forge;
import se.delmos.statsbidrag.identity.Role;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.NotFound;

@OnBothDatabases
class DocumentsTests extends ApplicationTest {

    private static final Map<String, Object> MODEL = Map.of(
            "caseNumber",
            "DELMOS 2018/118",
            "date",
            LocalDate.of(2018, 6, 14),
            "title",
            "Beslut om statsbidrag",
            "amount",
            Money.kronor(300_000),
            "paragraphs",
            Collections.nCopies(40, "Skälen för beslutet är att åtgärderna når dem som bor i området & är <möjliga>."));

    @Autowired
    private Documents documents;

    @Autowired
    private Letters letters;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate sql;

    @Test
    void givesBackALargeFileByteByByte() {
        var large = new byte[3_000_000];
        new Random(1).nextBytes(large);

        var stored = documents.store("stor.bin", "application/octet-stream", large);

        assertThat(documents.read(stored.id())).isEqualTo(large);
        assertThat(documents.find(stored.id())).contains(stored);
        assertThat(documents.find(List.of(stored.id()))).containsEntry(stored.id(), stored);
    }

    @Test
    void keepsAReceivedFileFromEverybodyUntilItIsCleared() {
        var pdf = Forge.pdf("Hej");
        var id = Objects.requireNonNull(transaction.execute(open -> {
            var received = as(Role.REGISTRAR, () -> documents.receive("C:\\mina filer\\brev\n.pdf", pdf));
            assertThat(documents.find(received)).isEmpty();
            assertThat(documents.held(List.of(received)).get(received))
                    .extracting(AttachmentView::fileName, AttachmentView::state)
                    .containsExactly("brev.pdf", AttachmentState.QUARANTINED);
            return received;
        }));

        Awaitility.await().untilAsserted(() -> assertThat(documents.find(id)).isPresent());
        assertThat(documents.read(id)).isEqualTo(pdf);
        assertThat(documents.held(List.of(id))).isEmpty();
    }

    @Test
    void neverMakesADocumentOfAnInfectedFile() {
        var id = as(Role.REGISTRAR, () -> documents.receive("brev.txt", ClamdServer.eicar()));

        Awaitility.await()
                .untilAsserted(() -> assertThat(documents.held(List.of(id)).get(id))
                        .extracting(AttachmentView::state)
                        .isEqualTo(AttachmentState.BLOCKED));
        assertThat(documents.find(id)).isEmpty();
        assertThatThrownBy(() -> documents.read(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void failsWhenTheBytesWereChangedInTheDatabase() {
        var stored = documents.store("a.txt", "text/plain", new byte[] {1, 2, 3});

        transaction.executeWithoutResult(change -> {
            sql.update(
                    "update documents.document_part set content = ? where document_id = ?",
                    new byte[] {1, 2, 4},
                    stored.id().value());
            assertThatThrownBy(() -> documents.read(stored.id())).isInstanceOf(IllegalStateException.class);
            change.setRollbackOnly();
        });
    }

    @Test
    void makesALetterThatCanBeArchivedAndReadAloud() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var letter = letters.pdf("example", MODEL);

        for (var flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(letter), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                assertThat(validator.validate(parser).getTestAssertions()).isEmpty();
            }
        }
        assertThat(letters.pdf("example", MODEL)).isEqualTo(letter);
    }

    @Test
    void putsAgencyCaseNumberDateAndPagesOnALetter() throws Exception {
        try (var letter = Loader.loadPDF(letters.pdf("example", MODEL))) {
            assertThat(new PDFTextStripper().getText(letter))
                    .contains("Delegationen mot segregation")
                    .contains("DELMOS 2018/118")
                    .contains("14 juni 2018")
                    .contains("300\u00a0000\u00a0kr")
                    .contains("& är <möjliga>")
                    .contains("Sida 1 av 2");
            assertThat(letter.getDocumentCatalog().getLanguage()).isEqualTo("sv");
        }
    }
}
