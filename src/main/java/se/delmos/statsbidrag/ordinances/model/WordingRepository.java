package se.delmos.statsbidrag.ordinances.model;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The wordings of all ordinances. */
public interface WordingRepository extends Repository<Wording, String> {

    Wording save(Wording wording);

    List<Wording> findAllByOrderByOrdinanceAscValidFromAsc();

    List<Wording> findByOrdinance(String ordinance);

    Optional<Wording> findById(String id);
}
