package se.delmos.statsbidrag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document made from the code and committed: it is compared at each build and written anew on request. */
public final class GeneratedDocument {

    private GeneratedDocument() {}

    /** Compares the committed document with its content as generated now; writes it with {@code -Dstatsbidrag.docs.write=true}. */
    public static void compare(String path, String content) {
        try {
            var document = Path.of(path);
            if (Boolean.getBoolean("statsbidrag.docs.write")) {
                Files.createDirectories(document.toAbsolutePath().getParent());
                Files.writeString(document, content);
            }
            assertThat(document)
                    .as("write it anew: mvn verify -Dstatsbidrag.docs.write=true")
                    .exists()
                    .hasContent(content);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
