package se.delmos.statsbidrag.documents.adapter;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Makes files for the tests: small documents of each kind, whole and honest, to be sent as they are or spoilt. */
public final class Forge {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private Forge() {}

    /** A step that may fail as files do. */
    interface Step<T> {
        void on(T subject) throws IOException;
    }

    public static byte[] pdf(String text) {
        return pdf(document -> {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 720);
                content.showText(text);
                content.endText();
            }
        });
    }

    static byte[] pdf(Step<PDDocument> content) {
        return written(out -> {
            try (var document = new PDDocument()) {
                content.on(document);
                document.save(out);
            }
        });
    }

    /** A PDF whose objects are written by hand, so that nothing is put right. */
    static byte[] rawPdf(String objects) {
        var body =
                "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n"
                        + objects;
        return (body + "\ntrailer\n<</Root 1 0 R>>\nstartxref\n" + body.length() + "\n%%EOF\n").getBytes(ISO_8859_1);
    }

    /** A stream of objects as a PDF packs them. */
    static String packedObjects(byte[] content, String filter) {
        return "9 0 obj\n<</Type/ObjStm/N 1/First 4/Filter" + filter + "/Length " + content.length + ">>\nstream\n"
                + new String(content, ISO_8859_1) + "\nendstream\nendobj\n";
    }

    static byte[] deflated(byte[] content) {
        return written(out -> {
            try (var packed = new DeflaterOutputStream(out)) {
                packed.write(content);
            }
        });
    }

    static byte[] picture(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(Color.ORANGE);
        brush.fillOval(0, 0, width, height);
        brush.dispose();
        return written(out -> ImageIO.write(image, format, out));
    }

    /** Puts a part into a PNG, before its end. */
    static byte[] withChunk(byte[] png, String kind, byte[] data) {
        var sum = new CRC32();
        sum.update(kind.getBytes(ISO_8859_1));
        sum.update(data);
        return written(out -> {
            out.write(png, 0, png.length - 12);
            out.write(number(data.length));
            out.write(kind.getBytes(ISO_8859_1));
            out.write(data);
            out.write(number((int) sum.getValue()));
            out.write(png, png.length - 12, 12);
        });
    }

    static byte[] number(int value) {
        return new byte[] {(byte) (value >>> 24), (byte) (value >>> 16), (byte) (value >>> 8), (byte) value};
    }

    static Map<String, byte[]> docxParts(String text) {
        var parts = office("wordprocessingml.document.main+xml", "word/document.xml");
        parts.put("word/document.xml", bytes("<w:document><w:body><w:p>" + text + "</w:p></w:body></w:document>"));
        return parts;
    }

    static Map<String, byte[]> xlsxParts(String text) {
        var parts = office("spreadsheetml.sheet.main+xml", "xl/workbook.xml");
        parts.put("xl/workbook.xml", bytes("<workbook><sheets/></workbook>"));
        parts.put("xl/worksheets/sheet1.xml", bytes("<worksheet><c>" + text + "</c></worksheet>"));
        return parts;
    }

    static Map<String, byte[]> openParts(String kind, String text) {
        var type = "application/vnd.oasis.opendocument." + kind;
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", bytes(type));
        parts.put("META-INF/manifest.xml", bytes("<manifest:manifest><manifest:file-entry/></manifest:manifest>"));
        parts.put("content.xml", bytes("<office:document-content>" + text + "</office:document-content>"));
        return parts;
    }

    static byte[] docx(String text) {
        return zip(docxParts(text));
    }

    static byte[] with(Map<String, byte[]> parts, String name, byte[] content) {
        parts.put(name, content);
        return zip(parts);
    }

    /** Relations of a part with one to something outside the file. */
    static byte[] relation(String kind, String target) {
        return bytes("<Relationships><Relationship Id='r1' Type='" + RELATIONS + kind + "' Target='" + target
                + "' TargetMode='External'/></Relationships>");
    }

    static byte[] zip(Map<String, byte[]> parts) {
        return written(out -> {
            try (var archive = new ZipOutputStream(out)) {
                for (var part : parts.entrySet()) {
                    archive.putNextEntry(entry(part.getKey(), part.getValue()));
                    archive.write(part.getValue());
                    archive.closeEntry();
                }
            }
        });
    }

    static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    static byte[] joined(byte[] one, byte[] other) {
        return written(out -> {
            out.write(one);
            out.write(other);
        });
    }

    static byte[] written(Step<ByteArrayOutputStream> writer) {
        var out = new ByteArrayOutputStream();
        try {
            writer.on(out);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> office(String main, String part) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                "[Content_Types].xml",
                bytes("<?xml version='1.0'?><Types><Override PartName='/" + part + "' ContentType='" + OFFICE + main
                        + "'/></Types>"));
        parts.put(
                "_rels/.rels",
                bytes("<Relationships><Relationship Id='r1' Type='" + RELATIONS + "officeDocument' Target='" + part
                        + "'/></Relationships>"));
        return parts;
    }

    /** The type of an OpenDocument file lies unpacked at its beginning, so that programs can see it. */
    private static ZipEntry entry(String name, byte[] content) {
        var entry = new ZipEntry(name);
        if (name.equals("mimetype")) {
            var sum = new CRC32();
            sum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
        }
        return entry;
    }
}
