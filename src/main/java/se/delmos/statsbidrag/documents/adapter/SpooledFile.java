package se.delmos.statsbidrag.documents.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import se.delmos.statsbidrag.documents.OfferedFile.Content;
import se.delmos.statsbidrag.documents.model.FileName;
import se.delmos.statsbidrag.documents.model.FileType;
import se.delmos.statsbidrag.kernel.RuleViolation;

/**
 * A file that was handed in, on disk under a name of our own while it is looked at. Closing it takes it away, whatever has
 * happened.
 */
public final class SpooledFile implements AutoCloseable {

    private static final int BUFFER = 16 * 1024;
    private static final long MEGABYTE = 1024L * 1024;

    private final Path path;
    private final String name;
    private final FileType type;
    private final String sha256;

    private SpooledFile(Path path, String name, FileType type, String sha256) {
        this.path = path;
        this.name = name;
        this.type = type;
        this.sha256 = sha256;
    }

    /**
     * Reads a file onto disk, adds up its checksum on the way and looks into it.
     *
     * @param most bytes; reading stops at the first one more
     * @throws RuleViolation with a sentence that says why the file is not received
     */
    public static SpooledFile of(String given, Content content, long most) {
        var path = newPath();
        var kept = false;
        try {
            var sha256 = write(path, given, content, most);
            var file = new SpooledFile(path, FileName.clean(given), FileInspection.inspect(path, given), sha256);
            kept = true;
            return file;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            if (!kept) {
                delete(path);
            }
        }
    }

    /** Returns the name to show. */
    public String name() {
        return name;
    }

    public FileType type() {
        return type;
    }

    /** Returns the checksum, lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** Returns how many bytes the file has. */
    public long size() {
        return path.toFile().length();
    }

    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public void close() {
        delete(path);
    }

    private static String write(Path path, String given, Content content, long most) throws IOException {
        var digest = sha256Digest();
        try (var from = content.open();
                var to = Files.newOutputStream(path)) {
            copy(from, to, digest, most);
        } catch (Unacceptable large) {
            throw new RuleViolation(large.key(), FileName.clean(given), most / MEGABYTE);
        }
        return hex(digest);
    }

    private static void copy(InputStream from, OutputStream to, MessageDigest digest, long most) throws IOException {
        var buffer = new byte[BUFFER];
        long left = most;
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            left -= read;
            Unacceptable.refuseIf(left < 0, "documents.file.large");
            digest.update(buffer, 0, read);
            to.write(buffer, 0, read);
        }
    }

    private static Path newPath() {
        try {
            return Files.createTempFile("statsbidrag-", ".received");
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException stillThere) {
            throw new UncheckedIOException(stillThere);
        }
    }

    static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
