package se.delmos.statsbidrag.calls.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an administrator writes to take a call back. */
record CancelForm(
        long version,

        @NotBlank(message = "{calls.cancel.reason.missing}")
        @Size(max = 1000, message = "{calls.change.reason.long}")
        @Nullable
        String reason) {

    static CancelForm of(PreviewPage page) {
        return new CancelForm(page.version(), null);
    }

    String givenReason() {
        return Objects.requireNonNull(reason).strip();
    }
}
