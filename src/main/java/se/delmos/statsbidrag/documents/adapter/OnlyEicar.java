package se.delmos.statsbidrag.documents.adapter;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import se.delmos.statsbidrag.documents.model.VirusScanner;

/** A stand-in for practice: it recognises the harmless test file of EICAR, and no virus at all. Never for real cases. */
final class OnlyEicar implements VirusScanner {

    private static final String TEST_FILE = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
    private static final int BUFFER = 16 * 1024;

    @Override
    public Optional<String> virusIn(InputStream content) {
        try {
            var buffer = new byte[BUFFER];
            var before = "";
            for (int read = content.readNBytes(buffer, 0, BUFFER);
                    read > 0;
                    read = content.readNBytes(buffer, 0, BUFFER)) {
                var text = before + new String(buffer, 0, read, ISO_8859_1);
                if (text.contains(TEST_FILE)) {
                    return Optional.of("EICAR-Test-File");
                }
                before = text.substring(Math.max(0, text.length() - TEST_FILE.length()));
            }
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
