package se.delmos.statsbidrag.imports.adapter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.core.io.InputStreamSource;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** A CSV file with known headings, read from its beginning as often as asked, never held in memory. */
public class HeadedFile {

    private final InputStreamSource content;
    private final List<String> columns;

    public HeadedFile(InputStreamSource content, List<String> columns) {
        this.content = content;
        this.columns = List.copyOf(columns);
    }

    /** Reads the file to its end and returns its checksum. Refuses what is not such a file, before anything is done. */
    public String requireReadable() {
        var digest = sha256();
        try (var reader = open(digest)) {
            var header = new CsvRows(reader, columns.size()).next();
            if (header.flatMap(CsvRow::cells).filter(columns::equals).isEmpty()) {
                throw notSuchAFile();
            }
            requireText(reader);
            return HexFormat.of().formatHex(digest.digest());
        } catch (CharacterCodingException notText) {
            throw notSuchAFile();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Hands over the rows below the headings, one at a time. */
    public void forEachRow(Consumer<CsvRow> reader) {
        try (var lines = open(sha256())) {
            var rows = new CsvRows(lines, columns.size());
            rows.next();
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                reader.accept(row.get());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private BufferedReader open(MessageDigest digest) throws IOException {
        var stream = new DigestInputStream(content.getInputStream(), digest);
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()));
    }

    private void requireText(BufferedReader reader) throws IOException {
        for (int character = reader.read(); character >= 0; character = reader.read()) {
            if (character == 0) {
                throw notSuchAFile();
            }
        }
    }

    private RuleViolation notSuchAFile() {
        return new RuleViolation("imports.file.not-a-list", String.join(", ", columns));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
