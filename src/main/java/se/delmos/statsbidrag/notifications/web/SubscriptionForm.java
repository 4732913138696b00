package se.delmos.statsbidrag.notifications.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a person wants mail about calls, and about which. */
record SubscriptionForm(
        @NotBlank(message = "{notifications.subscribe.address.missing}")
        @Email(
                regexp = "\\s*|\\s*[^@\\s]+@[^@\\s]+\\.[^@\\s]+\\s*",
                message = "{notifications.subscribe.address.wrong}")
        @Size(max = 320, message = "{notifications.subscribe.address.wrong}")
        @Nullable
        String address,

        @Nullable String choice) {

    static SubscriptionForm empty() {
        return new SubscriptionForm(null, "ALL");
    }

    String givenAddress() {
        return Objects.requireNonNull(address).strip();
    }

    String givenChoice() {
        return choice == null ? "ALL" : choice;
    }
}
