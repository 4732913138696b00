package se.delmos.statsbidrag.calls.usecase;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.delmos.statsbidrag.identity.Actor;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.identity.Role;

/** Lists those who can answer for a reporting duty: the roles that may note it done, and the persons who have them. */
@Service
public class ListResponsible {

    private static final List<Role> ROLES = List.of(Role.MANAGEMENT, Role.ADMINISTRATOR);

    private final Identities identities;

    ListResponsible(Identities identities) {
        this.identities = identities;
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR','MANAGEMENT','AUDITOR')")
    @Transactional(readOnly = true)
    public Responsible list() {
        return new Responsible(
                ROLES,
                ROLES.stream()
                        .map(identities::withRole)
                        .flatMap(List::stream)
                        .distinct()
                        .toList());
    }

    /** Who can answer for a reporting duty. */
    public record Responsible(List<Role> roles, List<Actor> persons) {}
}
