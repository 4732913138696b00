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

    List<Annex> findAllByOrderByVersion();

    /** Returns the annex of a wording, or refuses with not-found. */
    default Annex require(OrdinanceVersionId version) {
        return findById(version.value()).orElseThrow(() -> new NotFound(version));
    }
}
