package se.delmos.statsbidrag.recovery.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import se.delmos.statsbidrag.decisions.DecisionId;
import se.delmos.statsbidrag.kernel.NotFound;

public interface RepaymentRepository extends Repository<Repayment, UUID> {

    Repayment save(Repayment repayment);

    Optional<Repayment> findById(UUID decision);

    List<Repayment> findByDecisionIdIn(Collection<UUID> decisions);

    List<Repayment> findAllByOrderByDueAscDecisionIdAsc();

    default Repayment require(DecisionId decision) {
        return findById(decision.value()).orElseThrow(() -> new NotFound(decision));
    }
}
