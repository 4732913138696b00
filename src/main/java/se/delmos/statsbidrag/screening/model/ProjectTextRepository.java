package se.delmos.statsbidrag.screening.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The samples of what applications say. */
public interface ProjectTextRepository extends Repository<ProjectText, UUID> {

    ProjectText save(ProjectText text);

    Optional<ProjectText> findById(UUID application);

    void deleteById(UUID application);

    boolean existsById(UUID application);

    long count();

    @Query("select t.applicationId from ProjectText t")
    Set<UUID> findIndexed();

    /** Returns the other applications that have any of the runs, those with most in common first. */
    @Query("""
            select t.applicationId from ProjectText t join t.sample run
            where run in :runs and t.applicationId <> :self
            group by t.applicationId
            order by count(run) desc, t.applicationId
            """)
    List<UUID> findSharing(Collection<Long> runs, UUID self, Limit most);
}
