package se.delmos.statsbidrag.documents;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A document on its way to a person's own disk. The use case that returns it has checked that the person may read it. */
public record Download(DocumentView document, byte[] content) {

    /** Returns the answer of a web request: always saved, never shown in the browser as a page of ours. */
    public ResponseEntity<byte[]> response() {
        return ResponseEntity.ok()
                .headers(headers(document.fileName()))
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .body(content);
    }

    /** Returns the headers of every file that leaves: it is saved under its name, and no browser runs or keeps it. */
    public static HttpHeaders headers(String fileName) {
        var disposition = ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build();
        var headers = new HttpHeaders();
        headers.setContentDisposition(disposition);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", "sandbox; default-src 'none'");
        headers.setCacheControl("no-store");
        return headers;
    }
}
