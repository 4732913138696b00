package se.delmos.statsbidrag.disbursement.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The bank's answer as a file. */
record AnswerForm(@Nullable MultipartFile file) {

    boolean isEmpty() {
        return file == null || file.isEmpty();
    }

    String fileName() {
        return file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
    }

    byte[] content() {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
