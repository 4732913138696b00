package se.delmos.statsbidrag.ordinances.model;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The ordinances that no longer hold. */
public interface RepealRepository extends Repository<Repeal, String> {

    List<Repeal> findAllByOrderByOrdinance();
}
