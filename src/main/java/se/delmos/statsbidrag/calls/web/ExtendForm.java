package se.delmos.statsbidrag.calls.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator writes to make a window longer.
 *
 * @param aware whether a page has told of what the longer window reaches
 */
record ExtendForm(
        long version,

        @NotNull(message = "{extension.last-day.missing}") @Nullable
        LocalDate lastDay,

        @NotBlank(message = "{extension.reason.missing}")
        @Size(max = 1000, message = "{calls.change.reason.long}")
        @Nullable
        String reason,

        @Nullable Boolean aware) {

    static ExtendForm of(PreviewPage page) {
        return new ExtendForm(page.version(), null, null, null);
    }

    boolean hasBeenTold() {
        return Boolean.TRUE.equals(aware);
    }

    LocalDate givenDay() {
        return Objects.requireNonNull(lastDay);
    }

    String givenReason() {
        return Objects.requireNonNull(reason).strip();
    }
}
