package se.delmos.statsbidrag.documents.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class TaggedPdfTests {

    private static final LocalDate DAY = LocalDate.of(2018, 6, 14);
    private static final String PAGE = """
            <html lang="sv"><head><title>Beslut om bidrag</title>
            <meta name="author" content="Delmos"/><meta name="subject" content="DELMOS 2018/1"/>
            <meta name="description" content="DELMOS 2018/1"/>
            <style>@page { size: A4; margin: 25mm; font-family: 'Liberation Sans';
              @bottom-right { content: "Sida " counter(page) " av " counter(pages); font-family: 'Liberation Sans'; } }
              html, body, * { font-family: 'Liberation Sans'; }</style></head>
            <body><h1>Åtgärder för Östra Ängby</h1><p>Enligt 3 § – 300 000 kr.</p>
            <table><thead><tr><th>Vad</th><th>Belopp</th></tr></thead>
            <tbody><tr><td>Bidrag</td><td>300 000 kr</td></tr></tbody></table></body></html>
            """;

    @BeforeAll
    static void startValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_A", "PDFUA_1"})
    void meetsTheStandardForArchivesAndForScreenReaders(PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(TaggedPdf.of(PAGE, DAY)), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTestAssertions()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void givesTheSameBytesForTheSamePage() {
        assertThat(TaggedPdf.of(PAGE, DAY)).isEqualTo(TaggedPdf.of(PAGE, DAY));
    }

    @Test
    void holdsOneFile() {
        assertThat(new String(TaggedPdf.of(PAGE, DAY), StandardCharsets.ISO_8859_1))
                .containsOnlyOnce("%PDF-");
    }

    @Test
    void keepsTheLettersOfTheAlphabetWhenTheTextIsCopied() throws IOException {
        try (var document = Loader.loadPDF(TaggedPdf.of(PAGE, DAY))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Åtgärder för Östra Ängby")
                    .contains("3 § – 300 000 kr")
                    .contains("Sida 1 av 1");
        }
    }
}
