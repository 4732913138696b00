package se.delmos.statsbidrag.applications;

import java.util.UUID;
import se.delmos.statsbidrag.kernel.Identifier;

/** The identity of an invitation to be a partner in an application. */
public record PartnerInvitationId(UUID value) implements Identifier {

    public static PartnerInvitationId create() {
        return new PartnerInvitationId(Identifier.next());
    }

    public static PartnerInvitationId of(String text) {
        return new PartnerInvitationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
