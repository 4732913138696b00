package se.delmos.statsbidrag.documents.adapter;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Finds in a file of one kind what makes it a file of another kind as well. */
final class Markup {

    /** What a browser would run, wherever in a file it stands. */
    static final Pattern PAGE =
            Pattern.compile("<(?:script|iframe|html|body)[\\s>/]|<\\?php|<!doctype", Pattern.CASE_INSENSITIVE);

    /** The same without what notes in a PDF are written with. */
    static final Pattern PAGE_BESIDE_PDF = Pattern.compile("<(?:script|iframe|html)[\\s>/]", Pattern.CASE_INSENSITIVE);

    private static final int BUFFER = 16 * 1024;
    private static final int OVERLAP = 512;
    private static final int LONGEST_ZIP_END = 22 + 65_535;
    private static final String ZIP_END = "PK\u0005\u0006";

    private Markup() {}

    /** Tells whether the pattern is somewhere in the file; a match may be at most {@value #OVERLAP} bytes long. */
    static boolean contains(Path file, Pattern pattern) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            var buffer = new byte[BUFFER];
            var before = "";
            for (int read = bytes.readNBytes(buffer, 0, BUFFER); read > 0; read = bytes.readNBytes(buffer, 0, BUFFER)) {
                var text = before + new String(buffer, 0, read, ISO_8859_1);
                if (pattern.matcher(text).find()) {
                    return true;
                }
                before = text.substring(Math.max(0, text.length() - OVERLAP));
            }
            return false;
        }
    }

    /** Refuses a file that an unpacking program would take for an archive: its directory stands at the file's end. */
    static void refuseArchive(Path file) throws IOException {
        Unacceptable.refuseIf(end(file, LONGEST_ZIP_END).contains(ZIP_END), "documents.file.two-kinds");
    }

    /** Returns the first bytes of a file, one character for each. */
    static String start(Path file, int length) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return new String(bytes.readNBytes(length), ISO_8859_1);
        }
    }

    /** Returns the last bytes of a file, one character for each. */
    static String end(Path file, int length) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            var last = new byte[(int) Math.min(length, bytes.length())];
            bytes.seek(bytes.length() - last.length);
            bytes.readFully(last);
            return new String(last, ISO_8859_1);
        }
    }
}
