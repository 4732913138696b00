package se.delmos.statsbidrag.applicants.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.applicants.MemberRight;

/** Whom a member invites, and to do what. */
record InvitationForm(
        @NotBlank(message = "{applicants.invite.email.missing}")
        @Email(message = "{applicants.register.email.shape}")
        @Size(max = 320, message = "{applicants.register.email.shape}")
        @Nullable
        String email,

        @NotNull(message = "{applicants.invite.right.missing}") @Nullable
        MemberRight right) {

    String address() {
        return Objects.requireNonNull(email).strip();
    }

    MemberRight givenRight() {
        return Objects.requireNonNull(right);
    }
}
