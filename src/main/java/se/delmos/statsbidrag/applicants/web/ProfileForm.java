package se.delmos.statsbidrag.applicants.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.applicants.ProfileView;
import se.delmos.statsbidrag.applicants.model.Description;
import se.delmos.statsbidrag.applicants.usecase.SaveProfile.Statement;

/** What an organisation says of itself. */
record ProfileForm(
        @Size(max = 200, message = "{applicants.profile.long}") @Nullable
        String contactPerson,

        @NotBlank(message = "{applicants.register.email.missing}")
        @Email(message = "{applicants.register.email.shape}")
        @Size(max = 320, message = "{applicants.register.email.shape}")
        @Nullable
        String email,

        @Size(max = 50, message = "{applicants.profile.long}") @Nullable
        String phone,

        @Size(max = 500, message = "{applicants.profile.long}") @Nullable
        String address,

        @Size(max = 300, message = "{applicants.profile.long}") @Nullable
        String web,

        @Size(max = 2000, message = "{applicants.profile.long}") @Nullable
        String purpose,

        @Nullable LocalDate foundedOn,
        @Nullable LocalDate activeSince) {

    static ProfileForm of(ProfileView profile) {
        return new ProfileForm(
                profile.contactPerson().orElse(null),
                profile.email(),
                profile.phone().orElse(null),
                profile.address().orElse(null),
                profile.web().orElse(null),
                profile.purpose().orElse(null),
                profile.foundedOn().orElse(null),
                profile.activeSince().orElse(null));
    }

    Statement statement() {
        return new Statement(
                Objects.requireNonNull(email).strip(),
                activeSince,
                new Description(
                        given(contactPerson), given(phone), given(address), given(web), given(purpose), foundedOn));
    }

    private static @Nullable String given(@Nullable String written) {
        return written == null || written.isBlank() ? null : written.strip();
    }
}
