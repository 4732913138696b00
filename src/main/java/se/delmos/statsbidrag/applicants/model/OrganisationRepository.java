package se.delmos.statsbidrag.applicants.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.kernel.NotFound;

/** The organisations that apply. */
public interface OrganisationRepository extends Repository<Organisation, UUID> {

    Organisation save(Organisation organisation);

    Organisation saveAndFlush(Organisation organisation);

    Optional<Organisation> findById(UUID id);

    List<Organisation> findByIdIn(Collection<UUID> ids);

    List<Organisation> findByName(String name);

    List<Organisation> findByNameContainingIgnoreCaseOrderByName(String words, Limit most);

    boolean existsByOrganisationNumber(String digits);

    Optional<Organisation> findByOrganisationNumber(String digits);

    /** Returns an organisation, or refuses with not-found. */
    default Organisation require(ApplicantId id) {
        return findById(id.value()).orElseThrow(() -> new NotFound(id));
    }

    @Query("select o from Organisation o join o.members m where m.person = :person order by o.name")
    List<Organisation> findByMember(UUID person);
}
