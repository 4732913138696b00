package se.delmos.statsbidrag.imports.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import se.delmos.statsbidrag.imports.AwardListId;
import se.delmos.statsbidrag.kernel.NotFound;

/** The lists of what other givers have granted. */
public interface AwardListRepository extends Repository<AwardList, UUID> {

    AwardList save(AwardList list);

    Optional<AwardList> findById(UUID id);

    List<AwardList> findByIdIn(Collection<UUID> ids);

    List<AwardList> findAllByOrderByReadAtDesc();

    List<AwardList> findByTakenInAtIsNotNullOrderByTakenInAtDesc();

    void delete(AwardList list);

    /** Returns a list, or refuses with not-found. */
    default AwardList require(AwardListId id) {
        return findById(id.value()).orElseThrow(() -> new NotFound(id));
    }
}
