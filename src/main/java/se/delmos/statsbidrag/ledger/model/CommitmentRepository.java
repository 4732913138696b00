package se.delmos.statsbidrag.ledger.model;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The commitments. */
public interface CommitmentRepository extends Repository<Commitment, UUID> {

    Commitment save(Commitment commitment);

    List<Commitment> findByIdIn(Collection<UUID> ids);
}
