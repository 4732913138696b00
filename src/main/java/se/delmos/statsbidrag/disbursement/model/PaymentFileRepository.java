package se.delmos.statsbidrag.disbursement.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import se.delmos.statsbidrag.disbursement.PaymentFileId;
import se.delmos.statsbidrag.kernel.NotFound;

public interface PaymentFileRepository extends Repository<PaymentFile, UUID> {

    PaymentFile save(PaymentFile file);

    Optional<PaymentFile> findById(UUID id);

    Optional<PaymentFile> findByNumber(int number);

    @Query("select distinct f from PaymentFile f left join fetch f.orders order by f.number desc")
    List<PaymentFile> newestFirst();

    @Query("select distinct f from PaymentFile f join f.orders o where o.endToEndId in :ids")
    List<PaymentFile> withOrders(Collection<String> ids);

    default PaymentFile require(PaymentFileId id) {
        return findById(id.value()).orElseThrow(() -> new NotFound(id));
    }
}
