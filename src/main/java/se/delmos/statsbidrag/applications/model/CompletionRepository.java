package se.delmos.statsbidrag.applications.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What officers have asked applicants to complete. */
public interface CompletionRepository extends Repository<Completion, UUID> {

    Completion save(Completion completion);

    List<Completion> findByApplicationIdOrderByAskedAtDesc(UUID application);

    Optional<Completion> findFirstByApplicationIdOrderByAskedAtDesc(UUID application);

    /** Returns the completion that an application waits for. */
    default Optional<Completion> awaited(Application application) {
        return application.stage().isCompleting()
                ? findFirstByApplicationIdOrderByAskedAtDesc(application.id().value())
                : Optional.empty();
    }

    /** Returns the applications whose completion is awaited by a day. */
    @Query("""
            select a from Application a where a.stage.completing and exists
            (select c from Completion c where c.applicationId = a.id and c.due = :due and c.handedInAt is null)
            order by a.id
            """)
    List<Application> findAwaitedOn(LocalDate due);

    /** Returns those among the applications whose completion is awaited. */
    @Query("select a.id from Application a where a.id in :ids and a.stage.completing")
    List<UUID> findAwaited(Collection<UUID> ids);
}
