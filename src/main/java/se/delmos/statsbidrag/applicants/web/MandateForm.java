package se.delmos.statsbidrag.applicants.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import se.delmos.statsbidrag.applicants.MandateKind;
import se.delmos.statsbidrag.applicants.model.MandateTerms;
import se.delmos.statsbidrag.applicants.usecase.HandInMandate.Evidence;
import se.delmos.statsbidrag.identity.ActorId;

/** A person on the board, a signatory or a representative, as a member enters them. */
record MandateForm(
        @NotNull(message = "{applicants.mandate.kind.missing}") @Nullable
        MandateKind kind,

        @NotBlank(message = "{applicants.mandate.holder.missing}")
        @Size(max = 200, message = "{applicants.mandate.holder.long}")
        @Nullable
        String holder,

        @Size(max = 500, message = "{applicants.mandate.duty.long}") @Nullable
        String duty,

        @Nullable String member,

        @NotNull(message = "{applicants.mandate.from.missing}") @Nullable
        LocalDate from,

        @Nullable LocalDate to,
        @Nullable MultipartFile file,

        @Size(max = 500, message = "{applicants.mandate.reference.long}") @Nullable
        String reference) {

    static MandateForm startingOn(LocalDate today) {
        return new MandateForm(null, null, null, null, today, null, null, null);
    }

    MandateTerms terms() {
        return new MandateTerms(
                Objects.requireNonNull(kind),
                Objects.requireNonNull(holder).strip(),
                Objects.requireNonNullElse(duty, "").strip(),
                member == null || member.isBlank() ? null : ActorId.of(member).value(),
                Objects.requireNonNull(from),
                to);
    }

    Evidence evidence() {
        var given = reference == null || reference.isBlank() ? null : reference.strip();
        if (file == null || file.isEmpty()) {
            return new Evidence("", null, given);
        }
        try {
            return new Evidence(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes(), given);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
