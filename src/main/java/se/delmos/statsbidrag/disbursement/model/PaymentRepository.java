package se.delmos.statsbidrag.disbursement.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import se.delmos.statsbidrag.disbursement.PaymentId;
import se.delmos.statsbidrag.disbursement.PaymentStatus;
import se.delmos.statsbidrag.kernel.NotFound;

public interface PaymentRepository extends Repository<Payment, UUID> {

    Payment save(Payment payment);

    Optional<Payment> findById(UUID id);

    Optional<Payment> findByDecisionId(UUID decision);

    List<Payment> findByDecisionIdIn(Collection<UUID> decisions);

    List<Payment> findByIdIn(Collection<UUID> ids);

    List<Payment> findByStatusOrderByCaseYearAscCaseNoAsc(PaymentStatus status);

    List<Payment> findAllByOrderByCaseYearAscCaseNoAsc();

    default Payment require(PaymentId id) {
        return findById(id.value()).orElseThrow(() -> new NotFound(id));
    }
}
