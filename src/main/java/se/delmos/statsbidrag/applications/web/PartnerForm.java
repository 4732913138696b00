package se.delmos.statsbidrag.applications.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.applications.usecase.AskPartner.Part;
import se.delmos.statsbidrag.applications.usecase.InvitePartner.Guest;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.OrganisationNumber;
import se.delmos.statsbidrag.kernel.RefusedFields;

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

    /** What a sentence is about here, or in the form of a part as it is to be. */
    static final RefusedFields REFUSED = new RefusedFields(Map.of(
            "partners.unknown", List.of("number"),
            "partners.self", List.of("number"),
            "partners.twice", List.of("number"),
            "partners.duty.missing", List.of("duty", "newDuty"),
            "partners.duty.long", List.of("duty", "newDuty"),
            "partners.share.wrong", List.of("share", "newShare"),
            "partners.invite.name.missing", List.of("name"),
            "partners.invite.name.long", List.of("name"),
            "partners.invite.email.missing", List.of("email"),
            "partners.invite.email.shape", List.of("email")));

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
