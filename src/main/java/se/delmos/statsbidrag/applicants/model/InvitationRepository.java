package se.delmos.statsbidrag.applicants.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import se.delmos.statsbidrag.applicants.InvitationId;
import se.delmos.statsbidrag.applicants.InvitationToken;
import se.delmos.statsbidrag.kernel.NotFound;

/** Invitations, found by the hash of their token. */
public interface InvitationRepository extends Repository<Invitation, UUID> {

    Invitation save(Invitation invitation);

    Optional<Invitation> findById(UUID id);

    Optional<Invitation> findByTokenHash(String hash);

    List<Invitation> findByOrganisationInAndClosedAtIsNullOrderByInvitedAt(Collection<UUID> organisations);

    /** Returns an invitation, or refuses with not-found. */
    default Invitation require(InvitationId id) {
        return findById(id.value()).orElseThrow(() -> new NotFound(id));
    }

    /** Returns the invitation of a link, or refuses with not-found. */
    default Invitation require(InvitationToken token) {
        return findByTokenHash(token.hash()).orElseThrow(() -> new NotFound(token));
    }
}
