package se.delmos.statsbidrag.decisions.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The decisions. */
public interface DecisionRepository extends Repository<Decision, UUID> {

    Decision save(Decision decision);

    Optional<Decision> findById(UUID id);

    @Query("select d from Decision d where d.caseFile.application = :application")
    Optional<Decision> on(UUID application);

    @Query("select d from Decision d where d.caseFile.application in :applications")
    List<Decision> onAny(Collection<UUID> applications);

    @Query("select d.caseFile.application from Decision d where d.caseFile.call = :call")
    List<UUID> decidedIn(UUID call);

    @Query("select d from Decision d where d.commitmentId is not null")
    List<Decision> grants();

    @Query("""
            select d.caseFile.application as application, d.decidedAt as at from Decision d
            where d.imported = false order by d.decidedAt desc
            """)
    List<Made> latest(Limit most);

    /** When the decision on an application was made. */
    interface Made {
        UUID getApplication();

        Instant getAt();
    }
}
