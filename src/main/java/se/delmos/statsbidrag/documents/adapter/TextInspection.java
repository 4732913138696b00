package se.delmos.statsbidrag.documents.adapter;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Looks through a text or a table of texts: letters only, no page for a browser, no cell that starts a program. */
final class TextInspection {

    /** A cell that asks a spreadsheet program to start another program: {@code =cmd|' /C calc'!A0}. */
    private static final Pattern STARTS_PROGRAM =
            Pattern.compile("(?:^|[;,\\t\\n\\r\"'])\\s*[=+@-][^;,\\n\\r]{0,200}\\|[^\\n\\r]{0,200}!");

    private TextInspection() {}

    static void inspect(Path file, boolean table) throws IOException {
        refuseBinary(file);
        Markup.refuseArchive(file);
        Unacceptable.refuseIf(Markup.contains(file, Markup.PAGE), "documents.file.two-kinds");
        Unacceptable.refuseIf(table && Markup.contains(file, STARTS_PROGRAM), "documents.file.formula");
    }

    private static void refuseBinary(Path file) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            for (int next = bytes.read(); next >= 0; next = bytes.read()) {
                var sign = next >= ' ' || next == '\t' || next == '\n' || next == '\r' || next == '\f';
                Unacceptable.refuseIf(!sign, "documents.file.not-what-it-says");
            }
        }
    }
}
