package se.delmos.statsbidrag.reporting.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.kernel.NotFound;

public interface FinalReportRepository extends Repository<FinalReport, UUID> {

    FinalReport save(FinalReport report);

    Optional<FinalReport> findById(UUID decision);

    @Query("select distinct r from FinalReport r left join fetch r.costs where r.decisionId in :decisions")
    List<FinalReport> among(Collection<UUID> decisions);

    default FinalReport require(DecisionId decision) {
        return findById(decision.value()).orElseThrow(() -> new NotFound(decision));
    }
}
