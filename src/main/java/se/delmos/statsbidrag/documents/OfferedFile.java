package se.delmos.statsbidrag.documents;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that somebody hands in.
 *
 * @param name as the sender's program gave it; nothing in it is believed
 * @param content read once, in small pieces
 */
public record OfferedFile(String name, Content content) {

    /** Where a file's bytes come from. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}
