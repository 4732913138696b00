package se.delmos.statsbidrag.applicants.web;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a person who asks to be let in writes to those who answer. */
record AccessForm(
        @Size(max = 1000, message = "{applicants.access.message.long}") @Nullable
        String message) {

    String words() {
        return Objects.requireNonNullElse(message, "").strip();
    }
}
