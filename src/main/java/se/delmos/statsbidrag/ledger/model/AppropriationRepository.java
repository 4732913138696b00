package se.delmos.statsbidrag.ledger.model;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The appropriations. */
public interface AppropriationRepository extends Repository<Appropriation, UUID> {

    Appropriation save(Appropriation appropriation);

    @Query("select a from Appropriation a order by a.year, a.name, a.id")
    List<Appropriation> all();
}
