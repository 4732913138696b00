package se.delmos.statsbidrag.documents.adapter;

import static se.delmos.statsbidrag.documents.adapter.Unacceptable.refuseIf;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Unpacks a packed document to nowhere, part by part, and counts what comes out rather than what the archive says: so many
 * parts, so many bytes, so many times the packed size at most. One document inside another is unpacked too, but no deeper.
 */
final class ZipInspection {

    private static final int MOST_PARTS = 4_000;
    private static final long MOST_BYTES = 256L * 1024 * 1024;
    private static final int MOST_TIMES = 100;
    private static final long ALWAYS_ALLOWED = 1024 * 1024;
    private static final int HEAD = 8;
    private static final String PACKED = "documents.file.packed";
    private static final String EMBEDDED = "documents.file.embedded";

    private final PartRules rules;
    private int parts;
    private long allowed;

    ZipInspection(PartRules rules) {
        this.rules = rules;
    }

    void inspect(Path file) throws IOException {
        var end = Markup.end(file, 22);
        refuseIf(!end.startsWith("PK\u0005\u0006"), "documents.file.damaged");
        allowed = Math.min(MOST_BYTES, Math.max(ALWAYS_ALLOWED, file.toFile().length() * MOST_TIMES));
        var names = new HashSet<String>();
        try (var archive = new ZipFile(file.toFile())) {
            refuseIf(archive.size() > MOST_PARTS, PACKED);
            for (var entries = archive.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                refuseName(entry.getName(), names);
                try (var content = archive.getInputStream(entry)) {
                    part(rules, entry.getName(), content, false);
                }
            }
        } catch (IllegalArgumentException unreadableName) {
            throw new Unacceptable("documents.file.damaged");
        }
        rules.finish();
    }

    private void part(PartRules rulesHere, String name, InputStream packed, boolean inside) throws IOException {
        parts++;
        refuseIf(parts > MOST_PARTS, PACKED);
        try (var content = new BufferedInputStream(new Counted(packed))) {
            content.mark(HEAD);
            var head = content.readNBytes(HEAD);
            content.reset();
            refuseIf(isProgram(head), EMBEDDED);
            if (begins(head, 'P', 'K', 3, 4)) {
                refuseIf(inside || !name.toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|docx|pptx|odt|ods)"), EMBEDDED);
                documentInside(rulesHere.inside(), content);
            } else {
                rulesHere.look(name, content);
            }
            content.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }

    private void documentInside(PartRules rulesInside, InputStream content) throws IOException {
        var archive = new ZipInputStream(content);
        var names = new HashSet<String>();
        for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            refuseName(entry.getName(), names);
            part(rulesInside, entry.getName(), new Unclosed(archive), true);
        }
        rulesInside.finish();
    }

    private static void refuseName(String name, Set<String> names) {
        var odd = name.startsWith("/")
                || name.contains("\\")
                || Arrays.asList(name.split("/", -1)).contains("..");
        refuseIf(odd || !names.add(name.toLowerCase(Locale.ROOT)), "documents.file.damaged");
    }

    /** Programs of Windows and Linux, and the old container of Office in which anything can lie. */
    private static boolean isProgram(byte[] head) {
        return begins(head, 'M', 'Z') || begins(head, 0x7f, 'E', 'L', 'F') || begins(head, 0xd0, 0xcf, 0x11, 0xe0);
    }

    private static boolean begins(byte[] head, int... signs) {
        for (int at = 0; at < signs.length; at++) {
            if (at >= head.length || (head[at] & 0xff) != signs[at]) {
                return false;
            }
        }
        return true;
    }

    /** Counts what comes out of the archive, of all its parts together. */
    private final class Counted extends java.io.FilterInputStream {

        Counted(InputStream packed) {
            super(packed);
        }

        @Override
        public int read() throws IOException {
            int sign = super.read();
            count(sign < 0 ? 0 : 1);
            return sign;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            allowed -= read;
            refuseIf(allowed < 0, PACKED);
        }
    }
}
