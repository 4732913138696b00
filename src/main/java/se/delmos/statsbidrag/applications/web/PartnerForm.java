package se.delmos.statsbidrag.applications.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.applications.usecase.AskPartner.Part;
import se.delmos.statsbidrag.applications.usecase.InvitePartner.Guest;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.OrganisationNumber;

/**
 * An organisation to be asked to take part, by its number.
 *
 * @param invite whether the page asked for what an invitation needs, because the number is not registered
 */
record PartnerForm(
        @NotNull(message = "{partners.number.missing}") @Nullable
        OrganisationNumber number,

        @NotBlank(message = "{partners.duty.missing}") @Nullable
        String duty,

        @Nullable Money share,
        @Nullable Boolean invite,
        @Nullable String name,
        @Nullable String email) {

    private static final Map<String, String> FIELDS = Map.of(
            "partners.unknown", "number",
            "partners.self", "number",
            "partners.twice", "number",
            "partners.duty.missing", "duty",
            "partners.duty.long", "duty",
            "partners.share.wrong", "share",
            "partners.invite.name.missing", "name",
            "partners.invite.name.long", "name",
            "partners.invite.email.missing", "email",
            "partners.invite.email.shape", "email");

    /** Returns the field that mends a refusal, empty where none does. */
    static String fieldOf(String key) {
        return FIELDS.getOrDefault(key, "");
    }

    static PartnerForm empty() {
        return new PartnerForm(null, "", null, null, null, null);
    }

    boolean invites() {
        return Boolean.TRUE.equals(invite);
    }

    /** Returns the organisation to invite, as the person describes it. */
    Guest guest() {
        return new Guest(Objects.requireNonNullElse(name, ""), asked(), Objects.requireNonNullElse(email, ""));
    }

    OrganisationNumber asked() {
        return Objects.requireNonNull(number);
    }

    Part part() {
        return new Part(Objects.requireNonNullElse(duty, ""), Optional.ofNullable(share));
    }
}
