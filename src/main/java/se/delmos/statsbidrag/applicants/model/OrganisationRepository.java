package se.delmos.statsbidrag.applicants.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    List<Organisation> findByNameAndMergedIntoIsNull(String name);

    List<Organisation> findByMergedIntoIsNullAndNameContainingIgnoreCaseOrderByName(String words, Limit most);

    boolean existsByOrganisationNumber(String digits);

    Optional<Organisation> findByOrganisationNumber(String digits);

    List<Organisation> findByMergedIntoIsNullOrderByName();

    List<Organisation> findByMergedInto(UUID id);

    /** Returns an organisation, the one that remains where it was merged, or refuses with not-found. */
    default Organisation require(ApplicantId id) {
        var found = findById(id.value()).orElseThrow(() -> new NotFound(id));
        return found.mergedInto().map(this::require).orElse(found);
    }

    /** Returns each of some organisations, the one that remains where it was merged, or refuses with not-found. */
    default Map<ApplicantId, Organisation> requireAll(Collection<ApplicantId> ids) {
        findByIdIn(ids.stream().map(ApplicantId::value).toList()); // the session knows them then: no query for each
        var found = new LinkedHashMap<ApplicantId, Organisation>();
        ids.forEach(id -> found.put(id, require(id)));
        return found;
    }

    /** Returns all identities that lead to the organisation: its own first. */
    default Set<ApplicantId> everyIdOf(ApplicantId remaining) {
        var ids = new LinkedHashSet<ApplicantId>();
        ids.add(remaining);
        findByMergedInto(remaining.value()).forEach(absorbed -> ids.addAll(everyIdOf(absorbed.id())));
        return ids;
    }

    @Query("select o from Organisation o join o.members m where m.person = :person order by o.name")
    List<Organisation> findByMember(UUID person);
}
