package se.delmos.statsbidrag.identity;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A signed-in person.
 *
 * @param organisation the organisation the person has chosen to act for, an {@code ApplicantId} of {@code applicants}
 */
public record Actor(ActorId id, String name, String email, Set<Role> roles, Optional<UUID> organisation) {

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
