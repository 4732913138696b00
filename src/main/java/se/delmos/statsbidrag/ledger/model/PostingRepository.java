package se.delmos.statsbidrag.ledger.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The postings: added, never changed. */
public interface PostingRepository extends Repository<Posting, UUID> {

    Posting save(Posting posting);

    Optional<Posting> findByKey(String key);

    List<Posting> findByKeyIn(Collection<String> keys);

    @Query("select new se.delmos.statsbidrag.ledger.model.AccountSum(p.debitAccountId, sum(p.amountOre)) "
            + "from Posting p group by p.debitAccountId")
    List<AccountSum> debits();

    @Query("select new se.delmos.statsbidrag.ledger.model.AccountSum(p.creditAccountId, sum(p.amountOre)) "
            + "from Posting p group by p.creditAccountId")
    List<AccountSum> credits();

    /** Returns the postings that put money on the accounts of a frame or of its grants, the newest first. */
    @Query("select new se.delmos.statsbidrag.ledger.model.PostingLine("
            + "p.postedAt, p.actorId, d.kind, c.kind, p.amountOre, p.key) from Posting p "
            + "join Account d on d.id = p.debitAccountId join Account c on c.id = p.creditAccountId "
            + "where c.ownerId = ?1 or c.ownerId in (select g.id from Commitment g where g.budgetId = ?1) "
            + "order by p.postedAt desc, p.id desc")
    Page<PostingLine> ofFrame(UUID budget, Pageable pageable);
}
