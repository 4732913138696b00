package se.delmos.statsbidrag.applicants.web;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.kernel.OrganisationNumber;

/** The number of the organisation that a person wants to apply for. */
record NumberForm(
        @NotNull(message = "{applicants.number.missing}") @Nullable
        OrganisationNumber number) {

    String digits() {
        return Objects.requireNonNull(number).digits();
    }
}
