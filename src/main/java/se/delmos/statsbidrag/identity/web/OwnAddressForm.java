package se.delmos.statsbidrag.identity.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where mail to a person goes. */
record OwnAddressForm(
        @NotBlank(message = "{identity.address.missing}")
        @Email(message = "{applicants.register.email.shape}")
        @Size(max = 320, message = "{applicants.register.email.shape}")
        @Nullable
        String email) {

    OwnAddressForm {
        email = email == null ? null : email.strip();
    }

    String address() {
        return Objects.requireNonNull(email);
    }
}
