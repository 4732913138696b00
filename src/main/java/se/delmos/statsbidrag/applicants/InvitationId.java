package se.delmos.statsbidrag.applicants;

import java.util.UUID;
import se.delmos.statsbidrag.kernel.Identifier;

/** The identity of an invitation to act for an organisation. */
public record InvitationId(UUID value) implements Identifier {

    public static InvitationId create() {
        return new InvitationId(Identifier.next());
    }

    public static InvitationId of(String text) {
        return new InvitationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
