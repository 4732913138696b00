package se.delmos.statsbidrag.applicants.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import se.delmos.statsbidrag.applicants.MandateId;
import se.delmos.statsbidrag.kernel.NotFound;

/** The mandates of all organisations. */
public interface MandateRepository extends Repository<Mandate, UUID> {

    Mandate save(Mandate mandate);

    Optional<Mandate> findById(UUID id);

    List<Mandate> findByOrganisationInOrderByHandedInAt(Collection<UUID> organisations);

    /** Returns the mandates that nobody has verified, refused or taken back, the oldest first. */
    @Query("select m from Mandate m where m.verifiedAt is null and m.endedAt is null and m.terms.kind <> "
            + "se.delmos.statsbidrag.applicants.MandateKind.BOARD order by m.handedInAt")
    List<Mandate> findUnverified();

    /** Returns a mandate, or refuses with not-found. */
    default Mandate require(MandateId id) {
        return findById(id.value()).orElseThrow(() -> new NotFound(id));
    }
}
