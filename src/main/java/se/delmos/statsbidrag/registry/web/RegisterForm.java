package se.delmos.statsbidrag.registry.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import se.delmos.statsbidrag.kernel.Identifier;
import se.delmos.statsbidrag.registry.CaseNumber;
import se.delmos.statsbidrag.registry.usecase.IncomingRecord;
import se.delmos.statsbidrag.registry.usecase.IncomingRecord.IncomingFile;

/** An incoming record as the registrar writes it down. */
record RegisterForm(
        @Nullable UUID id,

        @NotBlank(message = "{registry.form.subject.missing}")
        @Size(max = 300, message = "{registry.form.subject.long}")
        @Nullable
        String subject,

        @NotBlank(message = "{registry.form.sender.missing}")
        @Size(max = 300, message = "{registry.form.sender.long}")
        @Nullable
        String sender,

        @Nullable MultipartFile file) {

    static RegisterForm empty() {
        return new RegisterForm(Identifier.next(), "", "", null);
    }

    /** Returns what to register, once the form was found to be complete. */
    IncomingRecord incoming(Optional<CaseNumber> diaryCase) {
        return new IncomingRecord(
                id == null ? Identifier.next() : id, diaryCase, written(subject), written(sender), sentFile());
    }

    private Optional<IncomingFile> sentFile() {
        var name = file == null ? null : file.getOriginalFilename();
        if (file == null || name == null || name.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new IncomingFile(name, file.getBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String written(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
