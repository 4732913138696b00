package se.delmos.statsbidrag.calls.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.kernel.NotFound;

/** The agency's calls. */
public interface CallRepository extends Repository<Call, UUID> {

    Call save(Call call);

    Optional<Call> findById(UUID id);

    @Query("select call from Call call where call.publishedAt is not null order by call.window.lastDay, call.title")
    List<Call> findPublished();

    @Query("select call from Call call where call.publishedAt is null order by call.window.firstDay, call.title")
    List<Call> findDrafted();

    @Query("select call from Call call order by call.window.firstDay desc, call.title")
    List<Call> findAllLatestFirst();

    @Query("""
            select call from Call call
            where call.publishedAt is not null and call.cancellation.cancelledAt is null
                and call.budgetYear = :budgetYear and call.ordinance = :ordinance
            order by call.publishedAt, call.id
            """)
    List<Call> findRounds(int budgetYear, String ordinance);

    /** Returns a call, or refuses with not-found. */
    default Call require(CallId id) {
        return findById(id.value()).orElseThrow(() -> new NotFound(id));
    }
}
