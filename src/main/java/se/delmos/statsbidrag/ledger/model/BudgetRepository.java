package se.delmos.statsbidrag.ledger.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The frames. */
public interface BudgetRepository extends Repository<Budget, UUID> {

    Budget save(Budget budget);

    Optional<Budget> findById(UUID id);

    @Query("select b from Budget b order by b.name, b.id")
    List<Budget> all();
}
