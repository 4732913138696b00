package se.delmos.statsbidrag.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A document whose bytes are read in small pieces, after all of them were compared with the checksum. The use case that
 * returns it has checked that the person may read it.
 */
public record StoredFile(DocumentView document, OfferedFile.Content content) {

    /** Returns the answer of a web request: always saved, never shown in the browser as a page of ours. */
    public ResponseEntity<InputStreamResource> response() {
        try {
            return ResponseEntity.ok()
                    .headers(Download.headers(document.fileName()))
                    .contentType(MediaType.parseMediaType(document.mediaType()))
                    .contentLength(document.size())
                    .body(new InputStreamResource(content.open()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
