package se.delmos.statsbidrag.documents.adapter;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static se.delmos.statsbidrag.documents.adapter.Unacceptable.refuseIf;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/**
 * Looks through a PDF without building its objects: begins and ends as one, is not locked, and holds nothing that acts or
 * hides another file. Streams of objects are unpacked, within a limit, because names stand in them too.
 */
final class PdfInspection {

    static final Set<String> TOLD = Set.of("ObjStm", "First", "Filter", "FlateDecode", "Fl");

    private static final String DAMAGED = "documents.file.damaged";
    private static final long MOST_UNPACKED = 64L * 1024 * 1024;
    private static final int END = 2048;
    private static final Pattern WHOLE = Pattern.compile("startxref\\s+\\d+\\s+%%EOF[\\s\\x00]*$");

    private PdfInspection() {}

    static void inspect(Path file) throws IOException {
        Markup.refuseArchive(file);
        refuseIf(!WHOLE.matcher(Markup.end(file, END)).find(), DAMAGED);
        refuseIf(Markup.PAGE_BESIDE_PDF.matcher(Markup.start(file, END)).find(), "documents.file.two-kinds");
        var packed = read(file);
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            long unpacked = 0;
            for (long start : packed) {
                bytes.seek(start);
                unpacked += unpack(bytes, MOST_UNPACKED - unpacked);
            }
        }
    }

    /** Reads the whole file, and returns where its packed streams of objects begin. */
    private static List<Long> read(Path file) throws IOException {
        var packed = new ArrayList<Long>();
        var names = new PdfNames();
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            refuseIf(!"%PDF-".equals(new String(bytes.readNBytes(5), ISO_8859_1)), DAMAGED);
            long position = 5;
            for (int sign = bytes.read(); sign >= 0; sign = bytes.read()) {
                position++;
                if (names.next(sign) && isPackedObjects(names)) {
                    packed.add(sign == '\r' ? position + 1 : position);
                }
            }
            names.next(' ');
        }
        return packed;
    }

    /** A stream of objects says where its first one is. One that is packed otherwise than usual is not looked for: it is refused. */
    private static boolean isPackedObjects(PdfNames names) {
        if (names.inObject("ObjStm") + names.inObject("First") == 0 || names.inObject("Filter") == 0) {
            return false;
        }
        refuseIf(names.inObject("FlateDecode") + names.inObject("Fl") != 1, DAMAGED);
        return true;
    }

    private static long unpack(RandomAccessFile bytes, long most) throws IOException {
        var names = new PdfNames();
        long count = 0;
        var unpacked = new BufferedInputStream(new InflaterInputStream(Channels.newInputStream(bytes.getChannel())));
        for (int sign = unpacked.read(); sign >= 0; sign = unpacked.read()) {
            count++;
            refuseIf(count > most, "documents.file.packed");
            names.next(sign);
        }
        names.next(' ');
        return count;
    }
}
