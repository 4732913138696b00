package se.delmos.statsbidrag.applicants.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import se.delmos.statsbidrag.applicants.AccessRequestId;
import se.delmos.statsbidrag.kernel.NotFound;

/** Wishes to be let into an organisation. */
public interface AccessRequestRepository extends Repository<AccessRequest, UUID> {

    AccessRequest save(AccessRequest request);

    Optional<AccessRequest> findById(UUID id);

    List<AccessRequest> findByOrganisationInAndAnsweredAtIsNullOrderByAskedAt(Collection<UUID> organisations);

    List<AccessRequest> findByPersonAndAnsweredAtIsNullOrderByAskedAt(UUID person);

    List<AccessRequest> findByAnsweredAtIsNullOrderByAskedAt();

    long countByOrganisationAndAnsweredAtIsNull(UUID organisation);

    boolean existsByOrganisationAndPersonAndAnsweredAtIsNull(UUID organisation, UUID person);

    /** Returns a request, or refuses with not-found. */
    default AccessRequest require(AccessRequestId id) {
        return findById(id.value()).orElseThrow(() -> new NotFound(id));
    }
}
