package se.delmos.statsbidrag.documents.adapter;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static se.delmos.statsbidrag.documents.adapter.Forge.bytes;
import static se.delmos.statsbidrag.documents.adapter.Forge.docxParts;
import static se.delmos.statsbidrag.documents.adapter.Forge.openParts;
import static se.delmos.statsbidrag.documents.adapter.Forge.pdf;
import static se.delmos.statsbidrag.documents.adapter.Forge.picture;
import static se.delmos.statsbidrag.documents.adapter.Forge.relation;
import static se.delmos.statsbidrag.documents.adapter.Forge.with;
import static se.delmos.statsbidrag.documents.adapter.Forge.withChunk;
import static se.delmos.statsbidrag.documents.adapter.Forge.xlsxParts;
import static se.delmos.statsbidrag.documents.adapter.Forge.zip;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** Files of the kinds that applicants send, with all that is usual in them. */
final class CleanFiles {

    private static final String[] WORDS = {"Budget", "Verksamhetsberättelse", "Årsredovisning", "Stadgar", "Intyg åäö"};
    private static final String LETTER =
            "<html lang='sv'><head><title>Intyg</title><meta name='description' content='Intyg'/><style>* { font-family: 'Liberation Sans' }"
                    + "@page { size: A4; font-family: 'Liberation Sans' }</style></head><body><h1>Intyg %d</h1></body></html>";

    private CleanFiles() {}

    static Stream<HandedIn> all() {
        return Stream.of(
                        IntStream.range(0, 10).mapToObj(CleanFiles::plainPdf),
                        IntStream.range(0, 6).mapToObj(CleanFiles::letter),
                        usualPdfs(),
                        IntStream.range(1, 11).mapToObj(CleanFiles::png),
                        IntStream.range(1, 11).mapToObj(CleanFiles::jpeg),
                        IntStream.range(0, 12).mapToObj(CleanFiles::docx),
                        usualOffice(),
                        IntStream.range(0, 12).mapToObj(CleanFiles::xlsx),
                        IntStream.range(0, 8).mapToObj(CleanFiles::odt),
                        IntStream.range(0, 8).mapToObj(CleanFiles::ods),
                        IntStream.range(0, 8).mapToObj(CleanFiles::txt),
                        IntStream.range(0, 8).mapToObj(CleanFiles::csv),
                        usualNames())
                .flatMap(each -> each);
    }

    private static HandedIn plainPdf(int number) {
        return file(
                "pdf " + number,
                WORDS[number % 5] + " 20" + number + ".pdf",
                pdf("Kostnader " + number + " kr. Se /Bilaga."));
    }

    private static HandedIn letter(int number) {
        return file(
                "pdf for archives " + number,
                "intyg.PDF",
                TaggedPdf.of(LETTER.formatted(number), LocalDate.of(2018, 5, 1)));
    }

    private static Stream<HandedIn> usualPdfs() {
        return Stream.of(
                file("pdf with a link", "a.pdf", pdf(document -> {
                    var page = new PDPage();
                    var link = new PDAnnotationLink();
                    var action = new PDActionURI();
                    action.setURI("https://www.gavle.se/");
                    link.setAction(action);
                    link.setRectangle(new PDRectangle(10, 10, 100, 20));
                    page.getAnnotations().add(link);
                    document.addPage(page);
                })),
                file("pdf with a form to fill in", "a.pdf", pdf(document -> {
                    document.addPage(new PDPage());
                    document.getDocumentCatalog().setAcroForm(new PDAcroForm(document));
                })),
                file("pdf with a contents list", "a.pdf", pdf(document -> {
                    document.addPage(new PDPage());
                    var outline = new PDDocumentOutline();
                    outline.addLast(new PDOutlineItem());
                    document.getDocumentCatalog().setDocumentOutline(outline);
                })),
                file("scanned pdf", "a.pdf", pdf(document -> {
                    var page = new PDPage();
                    document.addPage(page);
                    var noise = noise(600, 800);
                    var image = LosslessFactory.createFromImage(document, noise);
                    page.getCOSObject().setItem(COSName.getPDFName("Scan"), image);
                })));
    }

    private static java.awt.image.BufferedImage noise(int width, int height) {
        var image = new java.awt.image.BufferedImage(width, height, java.awt.image.BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return image;
    }

    private static HandedIn png(int number) {
        return file(
                "png " + number,
                "foto " + number + ".png",
                withChunk(picture("png", number * 111, number * 73), "tEXt", bytes("Software\0Paint")));
    }

    private static HandedIn jpeg(int number) {
        return file(
                "jpeg " + number,
                number % 2 == 0 ? "foto.jpeg" : "Foto.JPG",
                picture("jpg", number * 97, number * 131));
    }

    private static HandedIn docx(int number) {
        return file(
                "Word file " + number,
                WORDS[number % 5] + ".docx",
                Forge.docx("Vi söker bidrag. ".repeat(number * 300 + 1)));
    }

    private static HandedIn xlsx(int number) {
        return file(
                "Excel file " + number,
                "budget " + number + ".xlsx",
                zip(xlsxParts("<v>" + number + "</v>".repeat(number * 50))));
    }

    private static Stream<HandedIn> usualOffice() {
        return Stream.of(
                file(
                        "Word file with a diagram from Excel",
                        "a.docx",
                        with(docxParts("x"), "word/embeddings/Microsoft_Excel_Sheet1.xlsx", zip(xlsxParts("1")))),
                file(
                        "Word file with a picture",
                        "a.docx",
                        with(docxParts("x"), "word/media/image1.png", picture("png", 99, 99))),
                file(
                        "Word file with a link",
                        "a.docx",
                        with(
                                docxParts("x"),
                                "word/_rels/document.xml.rels",
                                relation("hyperlink", "https://www.gavle.se/"))),
                file(
                        "Word file with the office's own template",
                        "a.docx",
                        with(
                                docxParts("x"),
                                "word/_rels/settings.xml.rels",
                                relation("attachedTemplate", "file:///C:\\Mallar\\Kommunens%20mall.dotx"))),
                file(
                        "Excel file with figures from another",
                        "a.xlsx",
                        with(
                                xlsxParts("x"),
                                "xl/externalLinks/_rels/l.xml.rels",
                                relation("externalLinkPath", "https://kommunen.sharepoint.com/budget.xlsx"))),
                file(
                        "Excel file with much of the same",
                        "a.xlsx",
                        with(
                                xlsxParts("x"),
                                "xl/worksheets/sheet2.xml",
                                bytes("<row><c><v>0</v></c></row>".repeat(30_000)))),
                file(
                        "Excel file for printing",
                        "a.xlsx",
                        with(xlsxParts("x"), "xl/printerSettings/printerSettings1.bin", bytes("A4"))));
    }

    private static HandedIn odt(int number) {
        return file(
                "OpenDocument text " + number,
                "brev " + number + ".odt",
                zip(openParts("text", "Hej ".repeat(number * 100 + 1))));
    }

    private static HandedIn ods(int number) {
        return file(
                "OpenDocument table " + number, "tabell.ods", zip(openParts("spreadsheet", "<t>" + number + "</t>")));
    }

    private static HandedIn txt(int number) {
        var text = "Från: Östra Ängby\nHej, här är " + number + " sidor. 5 < 7 & 8 > 3. Mejla a@b.se.\r\n";
        return file("text " + number, "brev.txt", number % 2 == 0 ? bytes(text) : text.getBytes(ISO_8859_1));
    }

    private static HandedIn csv(int number) {
        var text = "\ufeffnamn;belopp;not\nGävle;" + number
                + ";-5 % | ca\nÖrebro;=SUMMA(B2:B3);\"a, b\"\n+46 70 123;1;!\n";
        return file("table " + number, "lista.csv", bytes(text));
    }

    private static Stream<HandedIn> usualNames() {
        var pdf = pdf("Hej");
        return Stream.of(
                file("name with dots", "Rapport v.2 2018.05.15.pdf", pdf),
                file("name of a printed table", "budget.xlsx.pdf", pdf),
                file("name of a website", "www.example.com.pdf", pdf),
                file("name with its folder", "C:\\Mina dokument\\brev.pdf", pdf),
                file("name from a Mac", "A\u030arsmo\u0308te.pdf", pdf),
                file("name with signs", "Avtal & \"villkor\" (slutligt) – kopia.pdf", pdf),
                file("name in Arabic", "\u0631\u0633\u0627\u0644\u0629.pdf", pdf));
    }

    private static HandedIn file(String what, String name, byte[] content) {
        return new HandedIn(what, name, content);
    }
}
