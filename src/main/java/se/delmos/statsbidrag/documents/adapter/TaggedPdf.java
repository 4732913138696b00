package se.delmos.statsbidrag.documents.adapter;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRRuntimeException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import se.delmos.statsbidrag.documents.Undrawable;
import se.delmos.statsbidrag.kernel.Display;

/**
 * Makes an XHTML page into PDF/A-2a and PDF/UA-1 with embedded fonts. The identity and date in the file come from the
 * page and its date, not from the clock, so that the same page gives the same bytes.
 */
public final class TaggedPdf {

    /** The family every box has to name: nothing else is embedded, and PDF/A allows no other font. */
    private static final String FONT = "Liberation Sans";

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private TaggedPdf() {}

    /**
     * Returns the PDF's bytes.
     *
     * @throws Undrawable when the page is no XHTML
     */
    public static byte[] of(String xhtml, LocalDate date) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument();
                var renderer = builder(document).withHtmlContent(xhtml, null).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            fix(document, date);
            document.setDocumentId((long) Arrays.hashCode(xhtml.getBytes(StandardCharsets.UTF_8)));
            document.save(bytes);
        } catch (IOException | XRRuntimeException unwritable) {
            throw new Undrawable(unwritable);
        }
        return bytes.toByteArray();
    }

    private static PdfRendererBuilder builder(PDDocument document) throws IOException {
        var builder = new PdfRendererBuilder()
                .useFastMode()
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(SRGB)
                .withProducer("Statsbidrag")
                .usePDDocument(document);
        builder.useFont(font(document, "Regular"), FONT, 400, FontStyle.NORMAL, true);
        builder.useFont(font(document, "Bold"), FONT, 700, FontStyle.NORMAL, true);
        return builder;
    }

    private static void fix(PDDocument document, LocalDate date) throws IOException {
        var midnight = date.atStartOfDay(Display.STOCKHOLM);
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(midnight));
        var catalog = document.getDocumentCatalog();
        var xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8)
                .replaceAll(
                        "(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)",
                        "$1" + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(midnight) + "$2");
        catalog.setMetadata(new PDMetadata(document, stream(xmp)));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a font without its ligatures: to look for them in each line took two thirds of what a letter takes. */
    private static PDFontSupplier font(PDDocument document, String style) throws IOException {
        var file = "/liberation/LiberationSans-" + style + ".ttf";
        var stream = Objects.requireNonNull(TaggedPdf.class.getResourceAsStream(file), file);
        var font = new TTFParser(true).parseEmbedded(stream);
        font.setEnableGsub(false);
        return new PDFontSupplier(PDType0Font.load(document, font, true));
    }
}
