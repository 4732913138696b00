package se.delmos.statsbidrag.documents.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.documents.OfferedFile.Content;
import se.delmos.statsbidrag.documents.model.Document;

/** The bytes of files in the database, in parts. One part at a time is in the heap, however large the file is. */
@Component
public class FileParts {

    private final JdbcTemplate sql;

    FileParts(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Writes a file into quarantine. */
    public void quarantine(UUID attachment, Content file) {
        try (var bytes = file.open()) {
            int part = 0;
            for (var content = bytes.readNBytes(Document.PART_SIZE);
                    content.length > 0;
                    content = bytes.readNBytes(Document.PART_SIZE)) {
                sql.update("insert into documents.quarantine_part values (?, ?, ?)", attachment, part++, content);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Moves a file out of quarantine, inside the database, to a document that is there. */
    public void release(UUID attachment, UUID document) {
        sql.update(
                "insert into documents.document_part (document_id, part, content) "
                        + "select cast(? as uuid), part, content from documents.quarantine_part where attachment_id = ?",
                document,
                attachment);
        discard(attachment);
    }

    /** Takes a file's bytes away from quarantine. */
    public void discard(UUID attachment) {
        sql.update("delete from documents.quarantine_part where attachment_id = ?", attachment);
    }

    public InputStream ofQuarantined(UUID attachment) {
        return new Parts(
                "select content from documents.quarantine_part where attachment_id = ? and part = ?", attachment);
    }

    public InputStream ofDocument(UUID document) {
        return new Parts("select content from documents.document_part where document_id = ? and part = ?", document);
    }

    /** Fails when a document's bytes are not those that were stored. */
    public void compare(UUID document, String sha256) {
        var digest = SpooledFile.sha256Digest();
        try (var bytes = new DigestInputStream(ofDocument(document), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (!SpooledFile.hex(digest).equals(sha256)) {
            throw new IllegalStateException("Document %s does not match its checksum".formatted(document));
        }
    }

    /** Reads one part after another, each with a query of its own. */
    private final class Parts extends InputStream {

        private final String query;
        private final UUID file;
        private byte[] part = new byte[0];
        private int number;
        private int at;

        Parts(String query, UUID file) {
            this.query = query;
            this.file = file;
        }

        @Override
        public int read() {
            return isAtEnd() ? -1 : part[at++] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            if (length == 0 || isAtEnd()) {
                return length == 0 ? 0 : -1;
            }
            int read = Math.min(length, part.length - at);
            System.arraycopy(part, at, buffer, from, read);
            at += read;
            return read;
        }

        private boolean isAtEnd() {
            if (at == part.length) {
                part = sql.query(query, (row, count) -> row.getBytes(1), file, number++).stream()
                        .findFirst()
                        .orElseGet(() -> new byte[0]);
                at = 0;
            }
            return part.length == 0;
        }
    }
}
