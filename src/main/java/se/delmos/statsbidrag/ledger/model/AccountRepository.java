package se.delmos.statsbidrag.ledger.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The accounts, and the only statements that move money between them. */
public interface AccountRepository extends Repository<Account, UUID> {

    String BALANCE = "select new se.delmos.statsbidrag.ledger.model.Balance"
            + "(a.id, a.ownerId, a.kind, a.debitsOre, a.creditsOre) from Account a ";

    Account save(Account account);

    @Query(BALANCE + "where a.id = ?1")
    Optional<Balance> balance(UUID account);

    @Query(BALANCE + "where a.ownerId = ?1 and a.kind = ?2")
    Optional<Balance> balance(UUID owner, AccountKind kind);

    @Query(BALANCE + "where a.ownerId in ?1")
    List<Balance> balances(Collection<UUID> owners);

    @Query(BALANCE)
    List<Balance> balances();

    @Query("select new se.delmos.statsbidrag.ledger.model.FrameTotal(c.budgetId, a.kind, "
            + "sum(a.creditsOre - a.debitsOre), sum(a.creditsOre)) "
            + "from Commitment c join Account a on a.ownerId = c.id group by c.budgetId, a.kind")
    List<FrameTotal> totalsOfFrames();

    /** Locks both accounts, always in the same order, so that two postings wait for each other and never deadlock. */
    @Query(value = "select id from ledger.account where id = ?1 or id = ?2 order by id for update", nativeQuery = true)
    List<Object> lock(UUID one, UUID other);

    /** Takes from an account. Returns 0, and takes nothing, where less is left. */
    @Modifying
    @Query("update Account a set a.debitsOre = a.debitsOre + ?2 where a.id = ?1 and "
            + "(a.creditsOre - a.debitsOre >= ?2 or a.kind = APPROPRIATED)")
    int debit(UUID account, long ore);

    @Modifying
    @Query("update Account a set a.creditsOre = a.creditsOre + ?2 where a.id = ?1")
    int credit(UUID account, long ore);
}
