package se.delmos.statsbidrag.applicants.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.applicants.ApplicantId;

/** Which of two organisations remains, and why they are one. */
record MergeForm(
        @NotNull(message = "{applicants.merge.remaining.missing}") @Nullable
        ApplicantId remaining,

        @NotBlank(message = "{applicants.merge.reason.missing}")
        @Size(max = 1000, message = "{applicants.merge.reason.long}")
        @Nullable
        String reason) {

    ApplicantId givenRemaining() {
        return Objects.requireNonNull(remaining);
    }

    String givenReason() {
        return Objects.requireNonNull(reason).strip();
    }
}
