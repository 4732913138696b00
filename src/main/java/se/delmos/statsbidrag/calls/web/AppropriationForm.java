package se.delmos.statsbidrag.calls.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.kernel.Money;

/** What an administrator writes to enter an appropriation. */
record AppropriationForm(
        @NotNull(message = "{calls.appropriation.form.year.missing}")
        @Min(value = 2000, message = "{calls.appropriation.form.year.far}")
        @Max(value = 2100, message = "{calls.appropriation.form.year.far}")
        @Nullable
        Integer year,

        @NotBlank(message = "{calls.appropriation.form.name.missing}")
        @Size(max = 120, message = "{calls.appropriation.form.name.long}")
        @Nullable
        String name,

        @NotNull(message = "{calls.appropriation.form.amount.missing}") @Nullable
        Money amount) {

    int givenYear() {
        return Objects.requireNonNull(year);
    }

    String givenName() {
        return Objects.requireNonNull(name).strip();
    }

    Money givenAmount() {
        return Objects.requireNonNull(amount);
    }
}
