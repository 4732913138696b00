package se.delmos.statsbidrag.applicants.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantKind;
import se.delmos.statsbidrag.applicants.usecase.FindOrganisation.Found;
import se.delmos.statsbidrag.applicants.usecase.RegisterOrganisation.Statement;

/**
 * What a person says of an organisation that is not registered yet.
 *
 * @param till where the person goes on once it is registered
 */
record RegistrationForm(
        @NotBlank(message = "{applicants.register.name.missing}")
        @Size(max = 300, message = "{applicants.register.name.long}")
        @Nullable
        String name,

        @NotNull(message = "{applicants.register.kind.missing}") @Nullable
        ApplicantKind kind,

        @Nullable String seat,

        @NotBlank(message = "{applicants.register.email.missing}")
        @Email(message = "{applicants.register.email.shape}")
        @Size(max = 320, message = "{applicants.register.email.shape}")
        @Nullable
        String email,

        @Nullable String till) {

    /** Shows what the register knows, and the person's own address. */
    static RegistrationForm of(Found found, @Nullable String till) {
        var entry = found.facts().map(facts -> facts.entry());
        return new RegistrationForm(
                entry.map(known -> known.name()).orElse(null),
                entry.map(known -> known.kind()).orElse(null),
                entry.flatMap(known -> known.municipalityCode()).orElse(null),
                found.email(),
                till);
    }

    /** Returns where the person goes on: to the page it came from, else to the organisation's own. */
    String next(ApplicantId registered) {
        return till == null || till.isEmpty()
                ? "/mina-sidor/organisation/" + registered
                : WayBack.of(till).path();
    }

    Statement statement() {
        return new Statement(
                given(name).strip(),
                given(kind),
                Objects.requireNonNullElse(seat, ""),
                given(email).strip());
    }

    private static <T> T given(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
