package se.delmos.statsbidrag.ordinances.model;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionId;

/** The annexes of the wordings that have one. */
public interface AnnexRepository extends Repository<Annex, String> {

    Annex save(Annex annex);

    Optional<Annex> findById(String version);

    List<Annex> findByTakenFromIsNullOrderByVersion();

    /** Returns a wording's own annex, or refuses with not-found. */
    default Annex require(OrdinanceVersionId version) {
        return findById(version.value())
                .filter(annex -> annex.takenFrom().isEmpty())
                .orElseThrow(() -> new NotFound(version));
    }
}
