package se.delmos.statsbidrag.ordinances.model;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.ordinances.ParameterId;

/** What the wordings measure by. */
public interface ParameterRepository extends Repository<ParameterText, ParameterKey> {

    ParameterText save(ParameterText parameter);

    Optional<ParameterText> findByKey(ParameterKey key);

    List<ParameterText> findByKeyVersion(String version);

    @Query("select parameter from ParameterText parameter order by parameter.key.version, parameter.key.code")
    List<ParameterText> findAllInOrder();

    /** Returns a parameter of exactly this wording, or refuses with not-found. */
    default ParameterText require(ParameterId id) {
        return findByKey(ParameterKey.of(id)).orElseThrow(() -> new NotFound(id));
    }
}
