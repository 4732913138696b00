package se.delmos.statsbidrag.ledger.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The postings: added, never changed. */
public interface PostingRepository extends Repository<Posting, UUID> {

    Posting save(Posting posting);

    Optional<Posting> findByKey(String key);

    List<Posting> findByKeyIn(Collection<String> keys);
}
