package se.delmos.statsbidrag.calls.model;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.kernel.NotFound;

/** The agency's calls. */
public interface CallRepository extends Repository<Call, UUID> {

    Call save(Call call);

    void delete(Call call);

    Optional<Call> findById(UUID id);

    /** Returns a call that many may hold at once, and nobody change, until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select call from Call call where call.id = :id")
    Optional<Call> findShared(UUID id);

    /** Returns a call once nothing that comes in holds it, and keeps others from it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select call from Call call where call.id = :id")
    Optional<Call> findLocked(UUID id);

    @Query(
            "select call from Call call where call.publishedAt is not null order by call.terms.window.lastDay, call.terms.title")
    List<Call> findPublished();

    @Query("select call from Call call where call.publishedAt is null order by call.terms.title, call.id")
    List<Call> findDrafted();

    @Query("select call from Call call order by call.terms.window.firstDay desc nulls first, call.terms.title")
    List<Call> findAllLatestFirst();

    @Query("""
            select call from Call call
            where call.publishedAt is not null and call.cancellation.cancelledAt is null
                and call.terms.budgetYear = :budgetYear and call.terms.ordinance = :ordinance
            order by call.publishedAt, call.id
            """)
    List<Call> findRounds(int budgetYear, String ordinance);

    /** Returns a call to cancel or make longer, or refuses with not-found. */
    default Call requireLocked(CallId id) {
        return findLocked(id.value()).orElseThrow(() -> new NotFound(id));
    }

    /** Returns a call, or refuses with not-found. */
    default Call require(CallId id) {
        return findById(id.value()).orElseThrow(() -> new NotFound(id));
    }
}
